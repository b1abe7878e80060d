// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingsview.h"

#include "core/mentoring/views/rhythm.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/layout.h"
#include "ui/controls/momentedit.h"
#include "ui/look/icons.h"
#include "ui/meetings/meetinglist.h"
#include "ui/meetings/meetingplan.h"
#include "ui/words/meetingwords.h"

MeetingsView::MeetingsView(Editing &editing, QWidget *parent) :
    Input(parent), editing_(editing), list_(new MeetingList(editing)), plan_(new MeetingPlan(editing)),
    add_(Button::quiet(tr("Add a meeting"))), planMore_(Button::quiet(tr("Plan more meetings"))),
    when_(new MomentEdit(meetingwords::zoneOf(editing.mentorship().programme()))), adding_(addPanel())
{
    QVBoxLayout *column = columnIn(this, 0.7);
    column->addWidget(plan_);
    column->addWidget(list_);
    column->addLayout(new Flow({add_, planMore_}));
    column->addWidget(adding_);
    add_->setObjectName(QStringLiteral("addMeeting"));
    add_->setIcon(icons::icon(QStringLiteral("add"), QPalette::Link));
    planMore_->setObjectName(QStringLiteral("planMore"));
    connect(add_, &Button::clicked, this, [this] { setAdding(true); });
    connect(planMore_, &Button::clicked, this, [this] {
        setPlanning(true);
        plan_->setFocus();
    });
    connect(plan_, &MeetingPlan::backWanted, this, [this] { setPlanning(false); });
    connect(plan_, &MeetingPlan::planned, this, [this] {
        setPlanning(false);
        list_->setFocus(); // the button that had it went
    });
    connect(list_, &MeetingList::chosen, this, &MeetingsView::chosen);
    adding_->hide();
    MeetingsView::reload();
}

void MeetingsView::reload()
{
    const bool planning = isEmpty() || isPlanning_;
    if (planning && !plan_->isVisibleTo(this))
        plan_->propose();
    plan_->setVisible(planning);
    plan_->setCanGoBack(!isEmpty());
    planMore_->setVisible(!planning);
    add_->setVisible(!isEmpty() && !adding_->isVisibleTo(this)); // an empty page has one button
}

QWidget *MeetingsView::addPanel()
{
    auto *confirm = new Button(tr("Add it"));
    auto *back = Button::quiet(tr("Not now"));
    confirm->setObjectName(QStringLiteral("confirmAdd"));
    when_->setObjectName(QStringLiteral("addWhen"));
    connect(confirm, &Button::clicked, this, &MeetingsView::addOne);
    connect(back, &Button::clicked, this, [this] { setAdding(false); });
    auto *card = new Card;
    card->add(new Labelled(tr("When"), {}, when_));
    card->add(new Flow({confirm, back}));
    return card;
}

void MeetingsView::setAdding(bool adding)
{
    if (adding) {
        const std::vector<Meeting> all = rhythm::meetings(editing_.mentorship());
        const QDateTime soon(
            editing_.today().addDays(7), QTime(15, 0), meetingwords::zoneOf(editing_.mentorship().programme()));
        when_->setMoment(all.empty() ? soon : std::max(soon, rhythm::localStart(all.back()).addDays(7)));
    }
    adding_->setVisible(adding);
    add_->setVisible(!adding);
    (adding ? static_cast<QWidget *>(when_) : add_)->setFocus();
}

void MeetingsView::setPlanning(bool planning)
{
    isPlanning_ = planning;
    reload();
}

void MeetingsView::addOne()
{
    const Id<Meeting> id = Id<Meeting>::fresh();
    if (!editing_.perform(tr("Add a meeting"), edits::addMeeting(editing_.mentorship(), id, when_->moment())))
        return;
    setAdding(false);
    list_->select(id);
    list_->setFocus();
}
