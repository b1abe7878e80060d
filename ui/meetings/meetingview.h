// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"
#include "ui/meetings/meetingpart.h"

class MeetingActions;
class QVBoxLayout;

/// One meeting: one of its three parts, and above it what an action asks for. Made anew for another meeting.
class MeetingView final : public Input
{
    Q_OBJECT

public:
    MeetingView(Editing &editing, Id<Meeting> id, MeetingPart part, QWidget *parent = nullptr);
    void reload() override;

    [[nodiscard]] Id<Meeting> id() const { return id_; }
    [[nodiscard]] MeetingPart part() const { return part_; }
    void setPart(MeetingPart part);
    [[nodiscard]] MeetingActions *actions() const { return actions_; }

    /// The part to begin with: preparing before the day, together on the day, reflecting when it was held or is past.
    [[nodiscard]] static MeetingPart usualPart(const Meeting &meeting, const QDateTime &now);

signals:
    /// Another part is shown: the person started the meeting.
    void partChanged(MeetingPart part);

private:
    void buildBody();

    Editing &editing_;
    Id<Meeting> id_;
    MeetingPart part_;
    Id<Person> builtFor_;
    QVBoxLayout *column_;
    MeetingActions *actions_;
    QWidget *body_ = nullptr;
};
