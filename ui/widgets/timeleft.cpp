// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeleft.h"

#include "ui/widgets/label.h"

#include <QTimerEvent>
#include <QVBoxLayout>

TimeLeft::TimeLeft(Editing &editing, Id<Meeting> meeting, QWidget *parent) :
    Input(parent), editing_(editing), meeting_(meeting), label_(Label::small({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label_);
    label_->setAlignment(Qt::AlignTrailing);
    timer_.start(30'000, Qt::VeryCoarseTimer, this);
    TimeLeft::reload();
}

void TimeLeft::reload()
{
    const Meeting *meeting = editing_.mentorship().find(meeting_);
    const qint64 since = meeting ? meeting->startsAt.secsTo(editing_.now()) : -1;
    const bool goesOn = since >= 0 && since < meeting->minutes * 60;
    appear(goesOn);
    if (goesOn)
        label_->setText(tr("%1 min left").arg(meeting->minutes - since / 60));
}

void TimeLeft::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == timer_.timerId())
        reload();
}
