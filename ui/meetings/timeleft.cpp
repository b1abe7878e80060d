// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timeleft.h"

#include "ui/controls/layout.h"
#include "ui/controls/timeline.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/words/meetingwords.h"

#include <QMenu>
#include <QPushButton>
#include <QTimerEvent>

TimeLeft::TimeLeft(Editing &editing, Id<Meeting> meeting, QWidget *parent) :
    Input(parent), editing_(editing), meeting_(meeting), words_(new QPushButton), line_(new TimeLine),
    menu_(new QMenu(this)), pause_(menu_->addAction(QString())), quiet_(menu_->addAction(QString()))
{
    QVBoxLayout *column = columnIn(this, 0);
    column->addWidget(words_);
    column->addWidget(line_);
    words_->setObjectName(QStringLiteral("clock"));
    words_->setProperty("kind", QStringLiteral("strip"));
    words_->setFont(theme::font(font(), theme::Type::Small));
    words_->setIconSize(QSize(theme::space(0.9), theme::space(0.9)));
    words_->setAccessibleDescription(tr("Time of the meeting"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setFocusProxy(words_);
    pause_->setObjectName(QStringLiteral("pauseClock"));
    quiet_->setObjectName(QStringLiteral("hideClock"));
    connect(pause_, &QAction::triggered, this, &TimeLeft::pause);
    connect(quiet_, &QAction::triggered, this, &TimeLeft::hush);
    connect(words_, &QPushButton::clicked, this, [this] {
        menu_->popup(words_->mapToGlobal(QPoint(0, words_->height())));
    });
    connect(&editing_, &Editing::timerChanged, this, &TimeLeft::reload);
    timer_.start(15'000, Qt::VeryCoarseTimer, this);
    TimeLeft::reload();
}

void TimeLeft::reload()
{
    const Meeting *meeting = editing_.mentorship().find(meeting_);
    if (!meeting)
        return;
    MeetingTimer table = editing_.timerOf(meeting_);
    if (!table.hasBegun() && timer::hasCome(*meeting, editing_.now())) {
        table = timer::begun(table, meeting->startsAt);
        editing_.setTimer(table);
    }
    const bool goesOn = table.hasBegun() && meeting->state == MeetingState::Planned;
    appear(goesOn);
    if (!goesOn)
        return;
    const timer::Share time = timer::ofMeeting(table, *meeting, editing_.now());
    const QString left = meetingwords::timeLeft(time);
    words_->setText(table.isQuiet ? QString() : table.isPaused() ? tr("%1 · paused").arg(left) : left);
    words_->setIcon(table.isQuiet ? icons::icon(QStringLiteral("now"), QPalette::PlaceholderText) : QIcon());
    words_->setAccessibleName(table.isQuiet ? tr("The clock is hidden") : words_->text());
    words_->setToolTip(table.isQuiet ? tr("Show, pause or go on with the clock") : tr("Pause or hide the clock"));
    pause_->setText(table.isPaused() ? tr("Let the clock go on") : tr("Pause the clock"));
    quiet_->setText(table.isQuiet ? tr("Show the clock") : tr("Hide the clock"));
    line_->show(time.part());
    line_->setVisible(!table.isQuiet);
}

void TimeLeft::pause()
{
    const MeetingTimer table = editing_.timerOf(meeting_);
    editing_.setTimer(table.isPaused() ? timer::resumed(table, editing_.now()) : timer::paused(table, editing_.now()));
}

void TimeLeft::hush()
{
    MeetingTimer table = editing_.timerOf(meeting_);
    table.isQuiet = !table.isQuiet;
    editing_.setTimer(table);
}

void TimeLeft::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == timer_.timerId())
        reload();
}
