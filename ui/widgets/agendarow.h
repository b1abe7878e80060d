// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/tickrow.h"

/// A topic on the agenda: to tick off, and to edit in place. Alt+Up and Alt+Down move it.
class AgendaRow final : public TickRow
{
    Q_OBJECT

public:
    AgendaRow(Editing &editing, Id<AgendaItem> id, QWidget *parent = nullptr);
    void reload() override;

protected:
    void tick(bool done) override;
    QWidget *makeEditor() override;

private:
    [[nodiscard]] const AgendaItem *item() const { return editing_.mentorship().find(id_); }
    template <class V>
    [[nodiscard]] V read(V AgendaItem::*field) const
    {
        return item() ? item()->*field : V{};
    }
    [[nodiscard]] QWidget *buttons();
    void move(int steps);

    Editing &editing_;
    Id<AgendaItem> id_;
};
