// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingtime.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/momentedit.h"
#include "ui/fields/choicefields.h"
#include "ui/fields/linefield.h"
#include "ui/fields/page.h"
#include "ui/words/meetingwords.h"

#include <QLineEdit>

MeetingTime::MeetingTime(Editing &editing, Id<Meeting> id, QWidget *parent) :
    QWidget(parent), editing_(editing), id_(id), when_(new MomentEdit(meetingwords::zoneOf(*meeting())))
{
    when_->setObjectName(QStringLiteral("when"));
    when_->setMoment(meeting()->startsAt);
    auto *confirm = new Button(tr("Move the meeting"));
    confirm->setObjectName(QStringLiteral("confirmMove"));
    connect(confirm, &Button::clicked, this, &MeetingTime::move);
    auto *close = Button::quiet(tr("Close"));
    connect(close, &Button::clicked, this, &MeetingTime::done);

    auto *card = new Card;
    card->add(new Flow({new Labelled(tr("When"), {}, when_), new Labelled(tr("Length"), {}, makeLength())}));
    card->add(new Labelled(tr("Place"), {}, makePlace()));
    card->add(new Flow({confirm, close}));
    setLayout(Page::asWideAsText(card));
    layout()->setContentsMargins(0, 0, 0, 0);
    setFocusProxy(when_);
}

QWidget *MeetingTime::makePlace()
{
    auto *place = new LineField(editing_, tr("Change the place"), cursorOn(editing_, id_, &Meeting::place));
    place->editor()->setObjectName(QStringLiteral("place"));
    return place;
}

QWidget *MeetingTime::makeLength()
{
    return new NumberField(
        editing_, tr("Change the length"), 5, 1440, 15, tr("min"), cursorOn(editing_, id_, &Meeting::minutes));
}

void MeetingTime::move()
{
    editing_.flush();
    const QDateTime moment = when_->moment();
    if (editing_.perform(tr("Move a meeting"), edits::moveMeeting(editing_.mentorship(), id_, moment)))
        emit done();
}
