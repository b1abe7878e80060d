// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tickrow.h"
#include "ui/editing/editing.h"

/// A promise: who does what until when. Ticked when it was kept; edited in place. Goals that somebody keeps
/// private are not named, because a pair looks at this together.
class PromiseRow final : public TickRow
{
    Q_OBJECT

public:
    PromiseRow(Editing &editing, Id<ActionItem> id, QWidget *parent = nullptr);
    void reload() override;

protected:
    void tick(bool kept) override;
    QWidget *makeEditor() override;

private:
    [[nodiscard]] const ActionItem *promise() const { return editing_.mentorship().find(id_); }
    template <class V>
    [[nodiscard]] V read(V ActionItem::*field) const
    {
        return promise() ? promise()->*field : V{};
    }
    template <class V>
    [[nodiscard]] edits::Edit write(V ActionItem::*field, const V &value) const
    {
        return edits::write(editing_.mentorship(), id_, field, value);
    }
    [[nodiscard]] QWidget *stateField();
    [[nodiscard]] QWidget *goalField();

    Editing &editing_;
    Id<ActionItem> id_;
};
