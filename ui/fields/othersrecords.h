// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/packs/forms.h"
#include "ui/controls/cardlist.h"
#include "ui/controls/input.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/editing/editing.h"

#include <QPointer>

/// What the others share of one kind of record, to be read beneath each author's name. Hides itself while
/// nobody shares any.
template <Personal R>
class OthersRecords final : public Input
{
public:
    using Before = std::function<bool(const R &, const R &)>;
    using Heading = std::function<QString(const QString &name)>;

    OthersRecords(Editing &editing, Heading heading, typename CardList<R>::Make make, Before before,
                  QWidget *parent = nullptr) :
        Input(parent),
        editing_(editing), make_(std::move(make)), before_(std::move(before)),
        people_(new CardList<Person>(
            [this, heading = std::move(heading)](Id<Person> id) { return section(heading(editing_.nameOf(id)), id); },
            1.2))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, theme::space(0.6), 0, 0);
        column->addWidget(people_);
    }

    void reload() override
    {
        std::vector<Id<Person>> authors;
        for (const Person &person : forms::people(editing_.mentorship())) {
            if (person.id != editing_.actor() && !sharedBy(person.id).empty())
                authors.push_back(person.id);
        }
        people_->show(authors);
        for (const Id<Person> &author : authors)
            lists_.value(author)->showRecords(sharedBy(author));
        setVisible(!authors.empty());
    }

    [[nodiscard]] QWidget *widgetOf(Id<R> id) const
    {
        for (const QPointer<CardList<R>> &list : lists_) {
            if (QWidget *widget = list ? list->widgetOf(id) : nullptr)
                return widget;
        }
        return nullptr;
    }

private:
    [[nodiscard]] std::vector<R> sharedBy(Id<Person> author) const
    {
        return editing_.mentorship().template sorted<R>(
            [&](const R &record) { return record.author == author && isShared(record); }, before_);
    }

    QWidget *section(const QString &heading, Id<Person> author)
    {
        auto *section = new QWidget;
        QVBoxLayout *column = columnIn(section, 0.6);
        column->addWidget(Label::heading(heading));
        auto *list = new CardList<R>(make_, 0.6);
        column->addWidget(list);
        lists_.insert(author, list);
        return section;
    }

    Editing &editing_;
    typename CardList<R>::Make make_;
    Before before_;
    QHash<Id<Person>, QPointer<CardList<R>>> lists_;
    CardList<Person> *people_;
};
