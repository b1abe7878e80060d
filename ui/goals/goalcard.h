// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/recordpart.h"

class Fold;
class GoalHead;
class QLayout;

/// A goal of the person who writes: at a glance, and opened everything about it, to be written and rated.
class GoalCard final : public RecordPart<Goal>
{
    Q_OBJECT

public:
    GoalCard(Editing &editing, Id<Goal> id, QWidget *parent = nullptr);
    void reload() override;
    void setOpen(bool open);

    /// Opens it with the cursor in the title.
    void beginWriting();

signals:
    void opened();

private:
    [[nodiscard]] QWidget *body();
    [[nodiscard]] QWidget *titlePart();
    [[nodiscard]] QLayout *actionsPart();
    [[nodiscard]] QWidget *textFor(const QString &title, const QString &help, QString Goal::*field, int lines);
    [[nodiscard]] QWidget *ratingPart();
    [[nodiscard]] QWidget *statePart();

    GoalHead *head_;
    Fold *fold_;
    QWidget *title_ = nullptr;
    QWidget *reason_ = nullptr;
};
