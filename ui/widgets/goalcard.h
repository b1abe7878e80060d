// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/input.h"

class GoalLine;

/// Everything about one goal, to be written and rated.
class GoalCard final : public Input
{
    Q_OBJECT

public:
    GoalCard(Editing &editing, Id<Goal> id, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] const Goal *goal() const { return editing_.mentorship().find(id_); }
    template <class V>
    [[nodiscard]] V read(V Goal::*field) const
    {
        return goal() ? goal()->*field : V{};
    }
    [[nodiscard]] QWidget *textFor(const QString &title, const QString &help, QString Goal::*field, int lines);
    [[nodiscard]] QWidget *ratingPart();
    [[nodiscard]] QWidget *statePart();

    Editing &editing_;
    Id<Goal> id_;
    QWidget *reason_ = nullptr;
    GoalLine *line_ = nullptr;
};
