// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

/// All the fields of a learning activity of the person who writes.
class ActivityForm final : public Input
{
    Q_OBJECT

public:
    ActivityForm(Editing &editing, Id<LearningActivity> id, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] const LearningActivity *activity() const { return editing_.mentorship().find(id_); }
    template <class V>
    [[nodiscard]] V read(V LearningActivity::*field) const
    {
        return activity() ? activity()->*field : V{};
    }
    template <class V>
    [[nodiscard]] edits::Edit write(V LearningActivity::*field, const V &value) const
    {
        return edits::write(editing_.mentorship(), id_, field, value);
    }
    [[nodiscard]] QWidget *line(const QString &title, QString LearningActivity::*field);
    [[nodiscard]] QWidget *kind();
    [[nodiscard]] QWidget *goal();
    [[nodiscard]] QWidget *state();
    [[nodiscard]] QWidget *doneOn();
    [[nodiscard]] QWidget *time();
    [[nodiscard]] QWidget *takeaway();
    [[nodiscard]] QWidget *raise();
    [[nodiscard]] QWidget *strip();

    Editing &editing_;
    Id<LearningActivity> id_;
    QWidget *doneOn_ = nullptr;
};
