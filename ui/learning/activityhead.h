// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Label;

/// A learning activity to be read: title, kind, day, time spent, and what its author took from it.
class ActivityHead final : public Input
{
    Q_OBJECT

public:
    enum class Takeaway { Beginning, Whole };
    ActivityHead(Editing &editing, Id<LearningActivity> id, Takeaway takeaway, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] QStringList facts(const LearningActivity &activity) const;

    Editing &editing_;
    Id<LearningActivity> id_;
    Takeaway shown_;
    Label *title_;
    Label *facts_;
    Label *takeaway_;
};
