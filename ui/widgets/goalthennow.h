// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/input.h"

class Fold;
class GoalLine;
class Label;

/// A goal from its first rating to its latest: what tells so, the line, "2 → 4" and the state. Its author can
/// open it to rate again and to say what became of it.
class GoalThenNow final : public Input
{
    Q_OBJECT

public:
    GoalThenNow(Editing &editing, Id<Goal> id, QWidget *parent = nullptr);
    void reload() override;
    void setOpen(bool open);

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *body();
    [[nodiscard]] QWidget *state();

    Editing &editing_;
    Id<Goal> id_;
    Label *title_ = nullptr;
    Label *evidence_ = nullptr;
    GoalLine *line_ = nullptr;
    Label *values_ = nullptr;
    Label *state_ = nullptr;
    Fold *fold_ = nullptr;
    QWidget *why_ = nullptr;
    QWidget *reason_ = nullptr;
};
