// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/dialoguepage.h"

#include "core/mentoring/views/rhythm.h"
#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/controls/segments.h"
#include "ui/look/theme.h"
#include "ui/meetings/meetingactions.h"
#include "ui/meetings/meetinglist.h"
#include "ui/meetings/meetingsview.h"
#include "ui/meetings/meetingview.h"
#include "ui/meetings/timeleft.h"
#include "ui/words/meetingwords.h"

#include <QListView>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace {

struct Found
{
    Id<Meeting> meeting;
    std::optional<MeetingPart> part;
};

/// The meeting that a record belongs to, and the part that shows the record.
Found whereIs(const Mentorship &mentorship, const QUuid &subject)
{
    if (const auto *item = mentorship.find(Id<AgendaItem>(subject)))
        return {item->meeting, MeetingPart::During};
    if (const auto *promise = mentorship.find(Id<ActionItem>(subject)))
        return {promise->meeting, MeetingPart::During};
    if (const auto *note = mentorship.find(Id<Note>(subject)))
        return {note->meeting, isShared(*note) ? MeetingPart::During : MeetingPart::After};
    if (const auto *reflection = mentorship.find(Id<Reflection>(subject)))
        return {reflection->meeting,
                reflection->occasion == Occasion::BeforeMeeting ? MeetingPart::Before : MeetingPart::After};
    return {Id<Meeting>(subject), std::nullopt};
}

} // namespace

DialoguePage::DialoguePage(Editing &editing, QWidget *parent) :
    Page(editing, parent), back_(Button::quiet(tr("‹ All meetings"))), head_(new QHBoxLayout),
    meetings_(new MeetingsView(editing)), body_(new QVBoxLayout)
{
    setWide();
    head_->setSpacing(theme::space(1));
    head_->addWidget(back_, 0, Qt::AlignTop);
    head_->addStretch(1);
    column()->insertLayout(0, head_);
    back_->setObjectName(QStringLiteral("allMeetings"));
    back_->setAccessibleName(tr("All meetings"));
    back_->hide();
    connect(back_, &Button::clicked, this, &DialoguePage::goBack);
    connect(meetings_, &MeetingsView::chosen, this, &DialoguePage::show);
    connect(meetings_->list(), &MeetingList::reached, this, [this](const QRect &where) {
        const QPoint middle = meetings_->list()->mapTo(widget(), where.center());
        ensureVisible(middle.x(), middle.y(), 0, where.height());
    });
    body_->addLayout(asWideAsText(meetings_, 1.5)); // a row is no text
    add(body_);
    addStretch();
    setTitles();
}

void DialoguePage::refresh()
{
    if (meeting_ && !mentorship().find(meeting_->id()))
        closeMeeting();
    setTitles();
    Page::refresh();
}

void DialoguePage::show(const QUuid &subject)
{
    const Found found = whereIs(mentorship(), subject);
    const Meeting *meeting = mentorship().find(found.meeting);
    if (subject.isNull() && meeting_)
        goBack();
    else if (meeting)
        open(meeting->id, found.part.value_or(MeetingView::usualPart(*meeting, editing().now())));
}

QUuid DialoguePage::subject() const
{
    return meeting_ ? meeting_->id().uuid() : QUuid();
}

/// A long list begins where the pair is.
void DialoguePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(wasShown_, true))
        return;
    QTimer::singleShot(0, this, [this] {
        const QRect next = meetings_->list()->placeOfNext();
        if (meeting_ || next.isNull())
            return;
        const QPoint middle = meetings_->list()->mapTo(widget(), next.center());
        ensureVisible(middle.x(), middle.y(), 0, 2 * next.height());
    });
}

void DialoguePage::open(Id<Meeting> id, MeetingPart part)
{
    if ((meeting_ && meeting_->id() == id && meeting_->part() == part) || !editing().flush())
        return;
    closeMeeting();
    meeting_ = new MeetingView(editing(), id, part);
    meetings_->hide();
    back_->show();
    body_->addWidget(meeting_);
    meeting_->show(); // the layout would do so later
    head_->addWidget(meeting_->actions()->buttons(), 0, Qt::AlignTop);
    meeting_->actions()->buttons()->show();
    QWidget *parts = partsOf(meeting_);
    setAside(parts);
    parts->show(); // a widget that is not shown yet gets no focus
    setTitles();
    parts->setFocus();
    verticalScrollBar()->setValue(0);
    emit moved();
}

/// Before, during or after, and beside it how much time is left.
QWidget *DialoguePage::partsOf(MeetingView *view)
{
    auto *parts = new Segments({tr("Before"), tr("During"), tr("After")});
    parts->setObjectName(QStringLiteral("parts"));
    parts->setAccessibleName(tr("Part of the meeting"));
    parts->setCurrent(static_cast<int>(view->part()));
    auto *time = new TimeLeft(editing(), view->id());
    connect(parts, &Segments::chosen, view, [view, time](int index) {
        view->setPart(static_cast<MeetingPart>(index));
        time->reload();
    });
    connect(view, &MeetingView::partChanged, parts, [parts](MeetingPart part) {
        parts->setCurrent(static_cast<int>(part));
    });
    auto *aside = new QWidget;
    auto *line = new Flow(aside);
    line->setSpacing(theme::space(0.8));
    line->addWidget(parts);
    line->addWidget(time);
    aside->setFocusProxy(parts);
    return aside;
}

/// Back to the list, without saying so to anyone.
void DialoguePage::closeMeeting()
{
    if (!meeting_)
        return;
    MeetingView *view = std::exchange(meeting_, nullptr);
    editing().flush();
    QWidget *buttons = view->actions()->buttons();
    for (QWidget *gone : {buttons, static_cast<QWidget *>(view)}) {
        gone->hide();
        gone->setParent(nullptr);
        gone->deleteLater();
    }
    setAside(nullptr);
    back_->hide();
    meetings_->show();
}

void DialoguePage::goBack()
{
    if (!editing().flush()) // what was typed here waits to be kept
        return;
    const Id<Meeting> id = meeting_ ? meeting_->id() : Id<Meeting>();
    closeMeeting();
    refresh();
    meetings_->list()->select(id);
    meetings_->list()->setFocus();
    verticalScrollBar()->setValue(0);
    emit moved();
}

void DialoguePage::setTitles()
{
    const Meeting *meeting = meeting_ ? mentorship().find(meeting_->id()) : nullptr;
    if (!meeting) {
        setTitle(tr("Dialogue"), meetingwords::rhythm(mentorship()));
        return;
    }
    const QString when = meetingwords::dateLine(*meeting);
    const bool planned = meeting->state == MeetingState::Planned;
    setTitle(meetingwords::heading(mentorship(), *meeting),
             planned ? when : QStringLiteral("%1 · %2").arg(when, meetingwords::state(*meeting)));
}
