// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/largetext.h"

#include "core/mentoring/views/rhythm.h"
#include "ui/look/theme.h"
#include "ui/meetings/tablesheet.h"

#include <QApplication>
#include <QStackedWidget>
#include <QStyle>

namespace {

constexpr double larger = 1.5;

/// Type is what all sizes follow.
void setType(const QFont &font)
{
    theme::Look look = theme::lookOf(QApplication::palette());
    look.moves = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    QApplication::setFont(font);
    theme::apply(*qApp, look);
}

} // namespace

LargeText::LargeText(Editing &editing, QStackedWidget &stack, QObject *parent) :
    QObject(parent), editing_(editing), stack_(stack)
{
    connect(&editing_, &Editing::changed, this, [this] {
        if (sheet_)
            sheet_->refresh();
    });
    connect(&editing_, &Editing::actorChanged, this, [this] {
        if (sheet_)
            sheet_->refresh();
    });
    connect(&editing_, &Editing::opened, this, &LargeText::leave);
}

LargeText::~LargeText()
{
    if (sheet_)
        setType(font_);
}

void LargeText::show(const QUuid &subject)
{
    const Id<Meeting> meeting = meetingOf(subject);
    if (isOn() || meeting.isNull())
        return;
    editing_.flush();
    font_ = QApplication::font();
    QFont large = font_;
    large.setPointSizeF((font_.pointSizeF() > 0 ? font_.pointSizeF() : 10) * larger);
    setType(large);
    sheet_ = new TableSheet(editing_, meeting);
    connect(sheet_, &TableSheet::left, this, &LargeText::leave, Qt::QueuedConnection);
    stack_.addWidget(sheet_);
    stack_.setCurrentWidget(sheet_);
    sheet_->setFocus();
    emit changed(true);
}

void LargeText::leave()
{
    if (!sheet_)
        return;
    editing_.flush();
    TableSheet *gone = std::exchange(sheet_, nullptr);
    stack_.removeWidget(gone);
    gone->hide();
    gone->deleteLater();
    setType(font_);
    emit changed(false);
}

/// What is looked at, else what goes on, else what comes next.
Id<Meeting> LargeText::meetingOf(const QUuid &subject) const
{
    const Mentorship &mentorship = editing_.mentorship();
    if (mentorship.find(Id<Meeting>(subject)))
        return Id<Meeting>(subject);
    for (const Meeting &meeting : rhythm::meetings(mentorship)) {
        if (editing_.timerOf(meeting.id).hasBegun() && meeting.state == MeetingState::Planned)
            return meeting.id;
    }
    const std::optional<Meeting> next = rhythm::next(mentorship);
    return next ? next->id : Id<Meeting>();
}
