// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/recordpart.h"

/// All the fields of a learning activity of the person who writes.
class ActivityForm final : public RecordPart<LearningActivity>
{
    Q_OBJECT

public:
    ActivityForm(Editing &editing, Id<LearningActivity> id, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] QWidget *line(const QString &title, QString LearningActivity::*field);
    [[nodiscard]] QWidget *kind();
    [[nodiscard]] QWidget *goal();
    [[nodiscard]] QWidget *state();
    [[nodiscard]] QWidget *doneOn();
    [[nodiscard]] QWidget *time();
    [[nodiscard]] QWidget *takeaway();
    [[nodiscard]] QWidget *raise();
    [[nodiscard]] QWidget *strip();

    QWidget *doneOn_ = nullptr;
};
