// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/layout.h"
#include "ui/meetings/meetingpart.h"

#include "ui/controls/card.h"
#include "ui/controls/fold.h"
#include "ui/controls/label.h"
#include "ui/fields/page.h"
#include "ui/fields/promptcard.h"
#include "ui/meetings/notecard.h"
#include "ui/meetings/opentopics.h"

#include <QCoreApplication>

namespace {

struct MeetingAfterWords
{
    Q_DECLARE_TR_FUNCTIONS(MeetingAfter)
};

} // namespace

QWidget *makeMeetingAfter(Editing &editing, Id<Meeting> meeting)
{
    auto *part = new QWidget;
    auto *text = new QWidget;
    part->setLayout(Page::asWideAsText(text));
    part->layout()->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *column = columnIn(text, 0.9);

    PromptCard::Prompts after{QStringLiteral("after"), Occasion::AfterMeeting, meeting};
    after.withStars = true;
    column->addWidget(new PromptCard(editing, after));

    const PromptCard::Prompts cycle{QStringLiteral("cycle"), Occasion::AfterMeeting, meeting};
    auto *longer = new Fold(
        Label::soft(MeetingAfterWords::tr("One moment of the meeting, looked at step by step.")),
        [&editing, cycle] { return new PromptCard(editing, cycle); },
        MeetingAfterWords::tr("A longer look back"),
        Fold::Look::Plain);
    longer->setObjectName(QStringLiteral("cycle"));
    longer->setOpen(PromptCard::isBegun(editing, cycle));
    column->addWidget(longer);

    column->addWidget(new NoteCard(editing, meeting, Visibility::Private, 3));
    column->addWidget(new OpenTopics(editing, meeting));
    return part;
}
