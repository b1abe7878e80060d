// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingpart.h"

#include "ui/pages/page.h"
#include "ui/widgets/agendalist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/mentorcarddialog.h"
#include "ui/widgets/promptcard.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingBefore)
};

} // namespace

QWidget *makeMeetingBefore(Editing &editing, Id<Meeting> meeting)
{
    auto *part = new QWidget;
    part->setMaximumWidth(Page::readableWidth());
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1.2));
    column->addWidget(new AgendaList(editing, meeting, AgendaList::Use::Prepare));
    PromptCard::Prompts before{QStringLiteral("before"), Occasion::BeforeMeeting, meeting};
    before.heading = Words::tr("What is on my mind");
    column->addWidget(new PromptCard(editing, before));
    auto *card = Button::quiet(Words::tr("The mentor’s page…"));
    card->setObjectName(QStringLiteral("mentorCard"));
    card->setToolTip(Words::tr("One small page to print: what happened, what was promised, what is on the agenda"));
    QObject::connect(card, &Button::clicked, part, [&editing, meeting, part] {
        editing.flush();
        MentorCardDialog(editing, meeting, part).exec();
    });
    column->addWidget(card, 0, Qt::AlignLeft);
    return part;
}
