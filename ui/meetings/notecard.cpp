// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/notecard.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/views/lookup.h"
#include "ui/controls/card.h"
#include "ui/controls/icon.h"
#include "ui/controls/label.h"
#include "ui/fields/hiddenline.h"
#include "ui/fields/otherswords.h"
#include "ui/fields/textfield.h"
#include "ui/look/theme.h"

#include <QStyle>

namespace {

std::vector<OthersWords::Words> sharedNotes(const Editing &editing, Id<Meeting> meeting)
{
    std::vector<OthersWords::Words> all;
    for (const Person &person : forms::people(editing.mentorship())) {
        const Note *note = lookup::noteOf(editing.mentorship(), meeting, person.id, Visibility::Shared);
        if (person.id != editing.actor() && note && !note->text.trimmed().isEmpty())
            all.push_back({firstName(person.name), note->text.trimmed(), false});
    }
    return all;
}

} // namespace

NoteCard::NoteCard(Editing &editing, Id<Meeting> meeting, Visibility visibility, int lines, QWidget *parent) :
    QFrame(parent)
{
    const bool shared = isShared(visibility);
    setProperty("look", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    const int margin = theme::space(1);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::space(0.6));
    column->addWidget(strip(editing, visibility));
    auto *field = new TextField(
        editing,
        tr("Write a note"),
        {[&editing, meeting, visibility] {
             const Note *note = lookup::noteOf(editing.mentorship(), meeting, editing.actor(), visibility);
             return note ? note->text : QString();
         },
         [&editing, meeting, visibility](const QString &text) {
             return edits::writeNote(editing.mentorship(), meeting, editing.actor(), visibility, text, editing.now());
         }},
        lines);
    field->setPlaceholder(shared ? tr("What we talk about, in a few words") : tr("What I keep to myself"));
    field->editor()->setObjectName(shared ? QStringLiteral("sharedNote") : QStringLiteral("privateNote"));
    field->editor()->setProperty("look", QStringLiteral("bare")); // the card is its frame
    field->editor()->installEventFilter(this);
    field->editor()->setAccessibleName(shared ? tr("Shared note") : tr("Private note"));
    if (shared)
        column->addWidget(field);
    else
        column->addWidget(new PersonalPart(
            editing, [] { return false; }, field));
    if (shared)
        column->addWidget(new OthersWords(editing, [&editing, meeting] { return sharedNotes(editing, meeting); }));
    column->addStretch();
}

/// The card is the frame of its text, so it shows where the cursor is.
bool NoteCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setProperty("writing", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
    }
    return QFrame::eventFilter(watched, event);
}

QWidget *NoteCard::strip(const Editing &editing, Visibility visibility)
{
    const bool shared = isShared(visibility);
    auto *strip = new QFrame;
    strip->setProperty("look", QStringLiteral("strip"));
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(theme::space(0.5), theme::space(0.35), theme::space(0.5), theme::space(0.35));
    line->setSpacing(theme::space(0.4));
    line->addWidget(
        new Icon(shared ? QStringLiteral("share") : QStringLiteral("lock"), QPalette::PlaceholderText, 0.9));
    auto *words = new Label(shared ? tr("Shared with %1, who can read it").arg(editing.othersThan(editing.actor()))
                                   : tr("Private – stays on this laptop"),
                            theme::Type::Small);
    words->setStrong(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(words, 1);
    return strip;
}
