// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tickrow.h"
#include "ui/fields/recordpart.h"

class Button;

/// A topic on the agenda: to tick off, and to edit in place. Alt+Up and Alt+Down move it. At the table it can be
/// chosen as the one that is talked about.
class AgendaRow final : public RecordPart<AgendaItem, TickRow>
{
    Q_OBJECT

public:
    AgendaRow(Editing &editing, Id<AgendaItem> id, QWidget *parent = nullptr);
    void reload() override;

    [[nodiscard]] Id<AgendaItem> id() const { return id_; }

    /// At the table a click on an open topic chooses it; the next one opens it.
    void setChoosable(bool choosable);

signals:
    /// The person wants to talk about this one now.
    void chosen();

    /// The person moved it by its keys or buttons.
    void moved();

protected:
    void headClicked() override;
    void tick(bool done) override;
    QWidget *makeEditor() override;

private:
    [[nodiscard]] QWidget *buttons();
    void move(int steps);

    Button *now_ = nullptr;
    bool isChoosable_ = false;
};
