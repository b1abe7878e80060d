// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/layout.h"
#include "ui/meetings/meetingpart.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/fields/promptcard.h"
#include "ui/meetings/agendalist.h"
#include "ui/meetings/mentorcarddialog.h"

#include <QCoreApplication>

namespace {

struct MeetingBeforeWords
{
    Q_DECLARE_TR_FUNCTIONS(MeetingBefore)
};

} // namespace

QWidget *makeMeetingBefore(Editing &editing, Id<Meeting> meeting)
{
    auto *left = new QWidget;
    QVBoxLayout *column = columnIn(left, 1.2);
    column->addWidget(new AgendaList(editing, meeting, AgendaList::Use::Prepare));
    PromptCard::Prompts before{QStringLiteral("before"), Occasion::BeforeMeeting, meeting};
    before.heading = MeetingBeforeWords::tr("What is on my mind");
    auto *card = Button::quiet(MeetingBeforeWords::tr("The mentor’s page…"));
    card->setObjectName(QStringLiteral("mentorCard"));
    card->setToolTip(
        MeetingBeforeWords::tr("One small page to print: what happened, what was promised, what is on the agenda"));
    QObject::connect(card, &Button::clicked, left, [&editing, meeting, left] {
        editing.flush();
        MentorCardDialog(editing, meeting, left).exec();
    });
    column->addWidget(card, 0, Qt::AlignLeft);
    column->addStretch();
    auto *sides = new BesideOrBelow(34);
    sides->add(left, 2, Qt::AlignTop);
    sides->add(new PromptCard(editing, before), 3, Qt::AlignTop);
    return sides;
}
