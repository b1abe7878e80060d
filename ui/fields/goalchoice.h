// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/fields/cursor.h"

class QComboBox;

/// A choice among the goals that a person may refer to, their own and those shared with them, or none.
class GoalChoice final : public Input
{
    Q_OBJECT

public:
    /// `author` is who chooses.
    GoalChoice(Editing &editing, const QString &what, Id<Person> author, Cursor<Id<Goal>> goal,
               QWidget *parent = nullptr);
    void reload() override;
    [[nodiscard]] QComboBox *box() const { return box_; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<Goal> goals() const;

    Editing &editing_;
    Id<Person> author_;
    Cursor<Id<Goal>> goal_;
    QComboBox *box_;
};
