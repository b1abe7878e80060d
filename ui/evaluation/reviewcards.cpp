// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/reviewcards.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/packs/promptof.h"
#include "ui/controls/besideorbelow.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/evaluation/othersanswer.h"
#include "ui/fields/answerfield.h"
#include "ui/words/language.h"

ReviewCards::ReviewCards(Editing &editing, Review review, QWidget *parent) :
    QWidget(parent), editing_(editing), review_(review)
{
    QVBoxLayout *column = columnIn(this, 1.1);
    for (const Prompt &prompt : editing.pack().list(prompts::listOf(review))) {
        std::vector<Person> others;
        for (const Person &person : forms::people(editing.mentorship())) {
            if (person.id != editing.actor() && prompt.isFor(person.role))
                others.push_back(person);
        }
        const bool isMine = prompt.isFor(editing.actorRole());
        if (!isMine && others.empty())
            continue;
        if (column->count() > 0)
            column->addWidget(hairline());
        column->addWidget(isMine ? row(prompt, others) : notMine(prompt, others));
    }
}

QWidget *ReviewCards::row(const Prompt &prompt, const std::vector<Person> &others)
{
    AnswerField *field = AnswerField::toReview(
        editing_, prompt, editing_.actor(), review_, others.empty() ? nullptr : answers(prompt, others));
    field->setObjectName(QStringLiteral("answer-") + prompt.key);
    return field;
}

/// A prompt that only others are asked.
QWidget *ReviewCards::notMine(const Prompt &prompt, const std::vector<Person> &others)
{
    auto *title = new QWidget;
    QVBoxLayout *column = columnIn(title, 0.2);
    auto *question = new Label(prompt.title.in(language::code()));
    question->setStrong(true);
    column->addWidget(question);
    column->addWidget(Label::small(tr("This question is for %1.").arg(editing_.othersThan(editing_.actor()))));
    auto *sides = new BesideOrBelow(34);
    sides->add(title, 1, Qt::AlignTop);
    sides->add(answers(prompt, others), 1, Qt::AlignTop);
    return sides;
}

QWidget *ReviewCards::answers(const Prompt &prompt, const std::vector<Person> &others)
{
    auto *answers = new QWidget;
    QVBoxLayout *column = columnIn(answers, 0.4);
    for (const Person &person : others)
        column->addWidget(new OthersAnswer(editing_, person.id, review_, prompt.key));
    return answers;
}
