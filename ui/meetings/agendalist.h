// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"

#include <QBasicTimer>

class AddLine;
class AgendaRow;
class Button;
class DragOrder;
class Label;

/// The agenda of one meeting: its topics in order, which dragging changes, a line for more, and what is open
/// from before. At the table the topic that is talked about stands out and says how much of its time is left.
class AgendaList final : public Input
{
    Q_OBJECT

public:
    enum class Use {
        Prepare, ///< proposing is what matters
        Hold,    ///< the topic that is talked about stands out
        Read     ///< likewise, and only to be read and ticked off
    };

    AgendaList(Editing &editing, Id<Meeting> meeting, Use use, QWidget *parent = nullptr);
    void reload() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] QWidget *heading();
    [[nodiscard]] QWidget *makeRow(Id<AgendaItem> id);
    void choose(Id<AgendaItem> id);
    void place(AgendaRow *row, int position);
    void tellPlace(AgendaRow *row);
    void showRows(const std::vector<AgendaItem> &items);
    void followTable(const std::vector<AgendaItem> &items);
    void sayTime(const std::vector<AgendaItem> &items);
    [[nodiscard]] AgendaRow *rowOf(Id<AgendaItem> id) const;

    Editing &editing_;
    Id<Meeting> meeting_;
    Use use_;
    Label *time_;
    Label *none_;
    CardList<AgendaItem> *rows_;
    DragOrder *order_;
    Button *propose_;
    AddLine *add_;
    QBasicTimer timer_;
};
