// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/promptcard.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/views/lookup.h"
#include "ui/controls/card.h"
#include "ui/controls/input.h"
#include "ui/controls/layout.h"
#include "ui/fields/answerfield.h"
#include "ui/fields/otherswords.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include <QCoreApplication>
#include <QPushButton>

namespace {

/// Stars the answer to a prompt: the latest starred one is proposed for the next agenda.
class StarField final : public Input
{
    Q_DECLARE_TR_FUNCTIONS(StarField)

public:
    StarField(Editing &editing, const lookup::Question &question, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] const Reflection *answer() const { return lookup::answerTo(editing_.mentorship(), question_); }

    Editing &editing_;
    lookup::Question question_;
    QPushButton *button_;
};

StarField::StarField(Editing &editing, const lookup::Question &question, QWidget *parent) :
    Input(parent), editing_(editing), question_(question), button_(new QPushButton)
{
    QHBoxLayout *line = rowIn(this);
    line->addWidget(button_);
    line->addStretch();
    button_->setProperty("kind", QStringLiteral("strip"));
    button_->setFont(theme::font(font(), theme::Type::Small));
    button_->setCheckable(true);
    button_->setObjectName(QStringLiteral("star-%1").arg(question.prompt));
    setFocusProxy(button_);
    connect(button_, &QPushButton::clicked, this, [this](bool starred) {
        editing_.flush();
        if (answer())
            editing_.perform(starred ? tr("Star a reflection") : tr("Take a star away"),
                             edits::star(editing_.mentorship(), answer()->id, starred));
        reload();
    });
    StarField::reload();
}

void StarField::reload()
{
    const bool starred = answer() && answer()->starred;
    button_->setEnabled(answer());
    button_->setChecked(starred);
    button_->setIcon(icons::icon(starred ? QStringLiteral("starred") : QStringLiteral("star"),
                                 starred ? QPalette::BrightText : QPalette::PlaceholderText));
    button_->setText(starred ? tr("Starred for the next agenda") : tr("Star it for the next agenda"));
    button_->setToolTip(
        tr("The next agenda proposes it as a topic: by its first line when it is shared, else without its words."));
    button_->setAccessibleDescription(button_->toolTip());
}

} // namespace

namespace {

/// What the others answered to the same question and shared.
std::vector<OthersWords::Words> sharedAnswers(const Editing &editing, lookup::Question question)
{
    std::vector<OthersWords::Words> all;
    const Id<Person> reader = question.author;
    for (const Person &person : forms::people(editing.mentorship())) {
        question.author = person.id;
        const Reflection *answer = lookup::answerTo(editing.mentorship(), question);
        if (person.id != reader && answer && isShared(*answer) && !answer->text.trimmed().isEmpty())
            all.push_back({firstName(person.name), answer->text.trimmed(), false});
    }
    return all;
}

} // namespace

PromptCard::PromptCard(Editing &editing, const Prompts &prompts, QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *column = columnIn(this);
    auto *card = new Card(prompts.heading);
    column->addWidget(card);
    for (const Prompt &prompt : editing.pack().listFor(prompts.list, editing.actorRole())) {
        const lookup::Question question{editing.actor(), prompts.occasion, prompts.meeting, prompt.key};
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
        return lookup::answerTo(editing.mentorship(), {editing.actor(), prompts.occasion, prompts.meeting, prompt.key});
    });
}
