// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/otherswords.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/views/lookup.h"
#include "ui/fields/proselabel.h"
#include "ui/look/theme.h"

#include <QFrame>
#include <QVBoxLayout>

namespace {

/// What `find` finds of each person but `author`, where there is a text.
template <class Find>
std::vector<OthersWords::Words> collect(const Mentorship &mentorship, Id<Person> author, Find &&find)
{
    std::vector<OthersWords::Words> all;
    for (const Person &person : forms::people(mentorship)) {
        if (person.id == author)
            continue;
        if (const auto *answer = find(person.id); answer && !answer->text.trimmed().isEmpty())
            all.push_back({firstName(person.name), answer->text.trimmed(), !isShared(*answer)});
    }
    return all;
}

} // namespace

OthersWords::OthersWords(const Editing &editing, Read read, QWidget *parent) :
    Input(parent), editing_(editing), read_(std::move(read))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(0.3), 0, theme::space(0.6));
    column->setSpacing(theme::space(0.6));
    OthersWords::reload();
    if (shown_.empty())
        hide();
}

OthersWords *OthersWords::toPrompt(Editing &editing, const lookup::Question &question)
{
    return new OthersWords(editing, [&editing, question] {
        return collect(editing.mentorship(), question.author, [&](Id<Person> person) {
            lookup::Question theirs = question;
            theirs.author = person;
            return lookup::answerTo(editing.mentorship(), theirs);
        });
    });
}

OthersWords *OthersWords::toClause(Editing &editing, const QString &key, Id<Person> author)
{
    return new OthersWords(editing, [&editing, key, author] {
        return collect(editing.mentorship(), author, [&](Id<Person> person) {
            return lookup::clauseAnswer(editing.mentorship(), person, key);
        });
    });
}

void OthersWords::reload()
{
    std::vector<Words> now = read_();
    if (now == shown_)
        return;
    shown_ = std::move(now);
    const QList<QFrame *> before = findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
    for (QFrame *frame : before) {
        frame->hide();
        frame->deleteLater();
    }
    for (const Words &words : shown_) {
        auto *frame = new QFrame;
        const bool isMirrored = isRightToLeft();
        const int beside = theme::space(0.6); // of the rule
        frame->setProperty("look", isMirrored ? QStringLiteral("mirrored words") : QStringLiteral("words"));
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(isMirrored ? 0 : beside, 0, isMirrored ? beside : 0, 0);
        column->setSpacing(theme::space(0.1));
        column->addWidget(
            Label::small(words.isPrivate ? tr("%1 – private, stays on this laptop").arg(words.name) : words.name));
        column->addWidget(proseLabel(words.text, editing_));
        layout()->addWidget(frame);
    }
    appear(!shown_.empty());
}
