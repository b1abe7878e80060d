// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingview.h"

#include "core/mentoring/views/rhythm.h"
#include "ui/controls/layout.h"
#include "ui/meetings/meetingactions.h"

#include <QTimeZone>

MeetingView::MeetingView(Editing &editing, Id<Meeting> id, MeetingPart part, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), part_(part), column_(columnIn(this, 0.9)),
    actions_(new MeetingActions(editing, id))
{
    column_->addWidget(actions_);
    connect(actions_, &MeetingActions::started, this, [this] {
        setPart(MeetingPart::During);
        emit partChanged(MeetingPart::During);
    });
    buildBody();
}

void MeetingView::reload()
{
    if (builtFor_ != editing_.actor())
        buildBody();
}

void MeetingView::setPart(MeetingPart part)
{
    if (part == part_)
        return;
    if (!editing_.flush()) { // what was typed here waits to be kept
        emit partChanged(part_);
        return;
    }
    part_ = part;
    buildBody();
}

MeetingPart MeetingView::usualPart(const Meeting &meeting, const QDateTime &now)
{
    if (meeting.state == MeetingState::Held)
        return MeetingPart::After;
    if (meeting.state != MeetingState::Planned)
        return MeetingPart::Before;
    const QDate today = now.toTimeZone(rhythm::localStart(meeting).timeZone()).date();
    const QDate day = rhythm::day(meeting);
    return today < day ? MeetingPart::Before : today == day ? MeetingPart::During : MeetingPart::After;
}

void MeetingView::buildBody()
{
    editing_.flush();
    if (body_) {
        body_->hide();
        body_->setParent(nullptr);
        body_->deleteLater();
    }
    builtFor_ = editing_.actor();
    switch (part_) {
    case MeetingPart::Before:
        body_ = makeMeetingBefore(editing_, id_);
        break;
    case MeetingPart::During:
        body_ = makeMeetingDuring(editing_, id_);
        break;
    case MeetingPart::After:
        body_ = makeMeetingAfter(editing_, id_);
        break;
    }
    column_->addWidget(body_);
    actions_->setPart(part_);
}
