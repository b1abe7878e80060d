// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/layout.h"
#include "ui/meetings/meetingpart.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/card.h"
#include "ui/controls/fold.h"
#include "ui/controls/label.h"
#include "ui/meetings/agendalist.h"
#include "ui/meetings/notecard.h"
#include "ui/meetings/promiselist.h"
#include "ui/words/language.h"

#include <QCoreApplication>

namespace {

struct MeetingDuringWords
{
    Q_DECLARE_TR_FUNCTIONS(MeetingDuring)
};

QWidget *columnOf(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    QVBoxLayout *column = columnIn(holder, 1.2);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch();
    return holder;
}

/// The questions that a mentor may ask, to be looked up in passing.
QWidget *questions(const std::vector<Prompt> &prompts)
{
    auto *holder = new QWidget;
    QVBoxLayout *column = columnIn(holder, 0.2);
    for (const Prompt &prompt : prompts) {
        column->addWidget(new Label(prompt.title.in(language::code())));
        column->addWidget(Label::small(prompt.help.in(language::code())));
        column->addSpacing(theme::space(0.4));
    }
    return holder;
}

} // namespace

QWidget *makeMeetingDuring(Editing &editing, Id<Meeting> meeting)
{
    auto *agenda = new AgendaList(editing, meeting, AgendaList::Use::Hold);
    auto *promises = new PromiseList(editing, meeting);
    QWidget *left = columnOf({agenda, promises});
    QWidget *right = columnOf({new NoteCard(editing, meeting, Visibility::Shared, 14)});
    const std::vector<Prompt> grow = editing.pack().listFor(QStringLiteral("grow"), editing.actorRole());
    if (editing.actorRole() != Role::Mentee && !grow.empty()) {
        auto *help = new Fold(
            Label::small(MeetingDuringWords::tr("Questions that help the other think")),
            [grow] { return questions(grow); },
            MeetingDuringWords::tr("Show"),
            Fold::Look::Plain);
        help->setObjectName(QStringLiteral("grow"));
        static_cast<QVBoxLayout *>(right->layout())->insertWidget(1, help);
    }
    auto *sides = new BesideOrBelow(34);
    sides->add(left, 2, Qt::AlignTop);
    sides->add(right, 3, Qt::AlignTop);
    return sides;
}
