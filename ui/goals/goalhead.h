// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class GoalLine;
class Label;
class BesideOrBelow;
class Icon;

/// A goal at a glance: its title and what tells so, the line of its ratings, "2 → 4" and the state.
class GoalHead final : public Input
{
    Q_OBJECT

public:
    GoalHead(Editing &editing, Id<Goal> id, QWidget *parent = nullptr);
    void reload() override;

    /// "2 in January, now 4. Reached": the picture for those who hear it.
    [[nodiscard]] QString inWords() const;

private:
    [[nodiscard]] QWidget *wordsPart();
    [[nodiscard]] QWidget *picturePart();
    void showNumbers(const std::vector<Rating> &ratings);

    Editing &editing_;
    Id<Goal> id_;
    Label *title_ = nullptr;
    Label *evidence_ = nullptr;
    GoalLine *line_ = nullptr;
    Label *from_ = nullptr;
    Label *to_ = nullptr;
    Icon *tick_ = nullptr;
    Label *state_ = nullptr;
};
