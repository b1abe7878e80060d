// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewcards.h"

#include "core/mentoring/forms.h"
#include "ui/language.h"
#include "ui/widgets/answerfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/othersanswer.h"
#include "ui/widgets/sides.h"

namespace {

QWidget *beside(QWidget *mine, QWidget *theirs)
{
    auto *sides = new Sides(34);
    sides->add(mine, 1, Qt::AlignTop);
    sides->add(theirs, 1, Qt::AlignTop);
    return sides;
}

} // namespace

ReviewCards::ReviewCards(Editing &editing, Review review, QWidget *parent) :
    QWidget(parent), editing_(editing), review_(review)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.8));
    const QString list = review == Review::MidPoint ? QStringLiteral("midpoint") : QStringLiteral("final");
    for (const Prompt &prompt : editing.pack().list(list)) {
        std::vector<Person> others;
        for (const Person &person : forms::people(editing.mentorship())) {
            if (person.id != editing.actor() && prompt.isFor(person.role))
                others.push_back(person);
        }
        if (prompt.isFor(editing.actorRole()) || !others.empty())
            column->addWidget(card(prompt, others));
    }
}

Card *ReviewCards::card(const Prompt &prompt, const std::vector<Person> &others)
{
    auto *card = new Card;
    if (!prompt.isFor(editing_.actorRole())) {
        auto *title = new QWidget;
        auto *column = new QVBoxLayout(title);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(Label::heading(prompt.title.in(language::code())));
        column->addWidget(Label::small(tr("This question goes to %1.").arg(editing_.othersThan(editing_.actor()))));
        column->addStretch();
        card->add(beside(title, answers(prompt, others)));
        return card;
    }
    AnswerField *field = AnswerField::toReview(editing_, prompt, editing_.actor(), review_, 3);
    field->setObjectName(QStringLiteral("answer-") + prompt.key);
    if (others.empty())
        card->add(field);
    else
        card->add(beside(field, answers(prompt, others)));
    return card;
}

QWidget *ReviewCards::answers(const Prompt &prompt, const std::vector<Person> &others)
{
    auto *answers = new QWidget;
    auto *column = new QVBoxLayout(answers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.4));
    for (const Person &person : others)
        column->addWidget(new OthersAnswer(editing_, person.id, review_, prompt.key));
    column->addStretch();
    return answers;
}
