// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/promptcard.h"

#include "core/mentoring/forms.h"
#include "ui/controls/card.h"
#include "ui/fields/answerfield.h"
#include "ui/fields/otherswords.h"
#include "ui/fields/starfield.h"
#include "ui/words/firstname.h"

namespace {

/// What the others answered to the same question and shared.
std::vector<OthersWords::Words> sharedAnswers(const Editing &editing, edits::Question question)
{
    std::vector<OthersWords::Words> all;
    const Id<Person> reader = question.author;
    for (const Person &person : forms::people(editing.mentorship())) {
        question.author = person.id;
        const Reflection *answer = edits::answerTo(editing.mentorship(), question);
        if (person.id != reader && answer && answer->visibility == Visibility::Shared
            && !answer->text.trimmed().isEmpty())
            all.push_back({firstName(person.name), answer->text.trimmed(), false});
    }
    return all;
}

} // namespace

PromptCard::PromptCard(Editing &editing, const Prompts &prompts, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(prompts.heading);
    column->addWidget(card);
    for (const Prompt &prompt : editing.pack().listFor(prompts.list, editing.actorRole())) {
        const edits::Question question{editing.actor(), prompts.occasion, prompts.meeting, prompt.key};
        AnswerField *field = AnswerField::toPrompt(editing, prompt, question, 2);
        field->setObjectName(QStringLiteral("answer-%1").arg(prompt.key));
        card->add(field);
        if (prompts.withStars && !prompt.alwaysPrivate)
            field->addBeside(new StarField(editing, question));
        if (!prompt.alwaysPrivate)
            card->add(new OthersWords(editing, [&editing, question] { return sharedAnswers(editing, question); }));
    }
}

bool PromptCard::isBegun(const Editing &editing, const Prompts &prompts)
{
    const std::vector<Prompt> all = editing.pack().listFor(prompts.list, editing.actorRole());
    return std::any_of(all.begin(), all.end(), [&](const Prompt &prompt) {
        return edits::answerTo(editing.mentorship(), {editing.actor(), prompts.occasion, prompts.meeting, prompt.key});
    });
}
