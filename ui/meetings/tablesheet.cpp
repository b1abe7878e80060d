// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/tablesheet.h"

#include "ui/controls/besideorbelow.h"
#include "ui/look/theme.h"
#include "ui/meetings/agendalist.h"
#include "ui/meetings/notecard.h"
#include "ui/meetings/timeleft.h"
#include "ui/words/meetingwords.h"

#include <QKeyEvent>
#include <QVBoxLayout>

TableSheet::TableSheet(Editing &editing, Id<Meeting> meeting, QWidget *parent) :
    Page(editing, parent), meeting_(meeting)
{
    setObjectName(QStringLiteral("tableSheet"));
    setWide();
    setAside(new TimeLeft(editing, meeting));
    TableSheet::refresh();
}

void TableSheet::refresh()
{
    const Meeting *meeting = mentorship().find(meeting_);
    if (!meeting) {
        emit left();
        return;
    }
    if (builtFor_ != editing().actor())
        build();
    setTitle(meetingwords::heading(mentorship(), *meeting), meetingwords::dateLine(*meeting));
    Page::refresh();
}

/// The note is that of the person who writes.
void TableSheet::build()
{
    builtFor_ = editing().actor();
    auto *sides = new BesideOrBelow(30);
    auto *agenda = new AgendaList(editing(), meeting_, AgendaList::Use::Read);
    sides->add(agenda, 2, Qt::AlignTop);
    sides->add(new NoteCard(editing(), meeting_, Visibility::Shared, 10), 3, Qt::AlignTop);
    if (body_) {
        column()->removeWidget(body_);
        body_->hide();
        body_->deleteLater();
    }
    body_ = sides;
    add(body_);
    column()->setStretchFactor(body_, 1); // what is left of the page is below it
}

void TableSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        Page::keyPressEvent(event);
}
