// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Fold;
class Label;

/// A learning activity of the person who writes: what it is, in short, and opened all its fields.
class ActivityCard final : public Input
{
    Q_OBJECT

public:
    ActivityCard(Editing &editing, Id<LearningActivity> id, QWidget *parent = nullptr);
    void reload() override;

    /// A heading above the card, for the first one of its kind in a list; empty for none.
    void setSection(const QString &heading);

    void setOpen(bool open);

    /// Opens it with the cursor in the title.
    void beginWriting();

signals:
    void opened();

private:
    [[nodiscard]] const LearningActivity *activity() const { return editing_.mentorship().find(id_); }
    [[nodiscard]] QWidget *body();

    Editing &editing_;
    Id<LearningActivity> id_;
    Label *section_;
    Fold *fold_;
    QWidget *form_ = nullptr;
};
