// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Fold;
class GoalHead;
class Label;
class QVBoxLayout;

/// A goal from its first rating to its latest. Opened, what told so at first stands beside what tells so now; its
/// author can rate it again and say what became of it.
class GoalThenNow final : public Input
{
    Q_OBJECT

public:
    GoalThenNow(Editing &editing, Id<Goal> id, QWidget *parent = nullptr);
    void reload() override;
    void setOpen(bool open);

private:
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] QWidget *body();
    [[nodiscard]] QWidget *thenAndNow();
    void addRating(QVBoxLayout *column);
    [[nodiscard]] QWidget *state();
    [[nodiscard]] std::optional<Rating> latest() const;

    Editing &editing_;
    Id<Goal> id_;
    GoalHead *head_;
    Fold *fold_;
    QWidget *pair_ = nullptr;
    Label *then_ = nullptr; ///< when it was rated first, and how
    Label *thenWords_ = nullptr;
    Label *now_ = nullptr;
    Label *nowWords_ = nullptr;
    QWidget *why_ = nullptr;
    QWidget *reason_ = nullptr;
};
