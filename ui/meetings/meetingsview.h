// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Button;
class MeetingList;
class MeetingPlan;
class MomentEdit;

/// All meetings, and the ways to plan more of them.
class MeetingsView final : public Input
{
    Q_OBJECT

public:
    explicit MeetingsView(Editing &editing, QWidget *parent = nullptr);
    void reload() override;
    [[nodiscard]] MeetingList *list() const { return list_; }

signals:
    void chosen(const QUuid &meeting);

private:
    [[nodiscard]] QWidget *addPanel();
    void setAdding(bool adding);
    void setPlanning(bool planning);
    void addOne();
    [[nodiscard]] bool isEmpty() const { return editing_.mentorship().all<Meeting>().empty(); }

    Editing &editing_;
    MeetingList *list_;
    MeetingPlan *plan_;
    Button *add_;
    Button *planMore_;
    MomentEdit *when_;
    QWidget *adding_;
    bool isPlanning_ = false;
};
