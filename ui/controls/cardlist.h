// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/controls/layout.h"

#include <QWidget>

#include <functional>
#include <vector>

/// One widget per record, in the order of the ids it is shown. Widgets of records that stay are kept with
/// what is being typed in them; only those that come or go are made or removed.
template <class R>
class CardList final : public QWidget
{
public:
    using Make = std::function<QWidget *(Id<R>)>;

    explicit CardList(Make make, double spacing = 0.7, QWidget *parent = nullptr) :
        QWidget(parent), make_(std::move(make)), column_(columnIn(this, spacing))
    { }

    void show(const std::vector<Id<R>> &ids)
    {
        QHash<Id<R>, QWidget *> kept;
        for (const Id<R> &id : ids) {
            if (QWidget *widget = widgets_.value(id))
                kept.insert(id, widget);
        }
        for (auto it = widgets_.begin(); it != widgets_.end(); ++it) {
            if (!kept.contains(it.key())) {
                it.value()->hide();
                it.value()->setParent(nullptr);
                it.value()->deleteLater();
            }
        }
        widgets_ = kept;
        for (size_t i = 0; i < ids.size(); ++i) {
            QWidget *widget = widgets_.value(ids[i]);
            const bool fresh = !widget;
            if (fresh) {
                widget = make_(ids[i]);
                widgets_.insert(ids[i], widget);
            }
            if (column_->indexOf(widget) != int(i))
                column_->insertWidget(int(i), widget);
            if (fresh)
                widget->show(); // the layout would do so later, and until then it could not take the cursor
        }
        setVisible(!ids.empty());
    }

    template <class Records>
    void showRecords(const Records &records)
    {
        std::vector<Id<R>> ids;
        for (const R &record : records)
            ids.push_back(record.id);
        show(ids);
    }

    [[nodiscard]] QWidget *widgetOf(Id<R> id) const { return widgets_.value(id); }

private:
    Make make_;
    QVBoxLayout *column_;
    QHash<Id<R>, QWidget *> widgets_;
};
