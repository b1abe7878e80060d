// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/input.h"

class AddLine;
class Button;
class Label;

/// The agenda of one meeting: its topics in order, a line for more, and what is open from before.
class AgendaList final : public Input
{
    Q_OBJECT

public:
    enum class Use {
        Prepare, ///< proposing is what matters
        Hold     ///< the first open topic stands out
    };

    AgendaList(Editing &editing, Id<Meeting> meeting, Use use, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] QWidget *heading();
    [[nodiscard]] QWidget *makeRow(Id<AgendaItem> id);
    void sayTime(const std::vector<AgendaItem> &items);

    Editing &editing_;
    Id<Meeting> meeting_;
    Use use_;
    Label *time_;
    Label *none_;
    CardList<AgendaItem> *rows_;
    Button *propose_;
    AddLine *add_;
};
