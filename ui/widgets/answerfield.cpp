// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerfield.h"

#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/input.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/visibilitystrip.h"

#include <QVBoxLayout>

AnswerField::AnswerField(Editing &, const QString &title, const QString &help, QWidget *strip, QWidget *field) :
    strip_(strip)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.15));
    column->addWidget(new Labelled(title, help, field));
    column->addWidget(strip);
}

void AnswerField::addBeside(QWidget *widget)
{
    layout()->removeWidget(strip_);
    static_cast<QVBoxLayout *>(layout())->addLayout(new Flow({strip_, widget}));
}

AnswerField *AnswerField::toPrompt(Editing &editing, const Prompt &prompt, const edits::Question &question, int lines)
{
    auto *field = new TextField(
        editing,
        tr("Write an answer"),
        [&editing, question] {
            const Reflection *answer = edits::answerTo(editing.mentorship(), question);
            return answer ? answer->text : QString();
        },
        [&editing, question](const QString &text) {
            return edits::answer(editing.mentorship(), question, text, editing.now());
        },
        lines);
    QWidget *strip = prompt.alwaysPrivate
        ? VisibilityStrip::alwaysPrivate()
        : new VisibilityStrip(
            editing,
            question.author,
            [&editing, question]() -> std::optional<Visibility> {
                const Reflection *answer = edits::answerTo(editing.mentorship(), question);
                return answer ? std::optional(answer->visibility) : std::nullopt;
            },
            [&editing, question](Visibility visibility) {
                return edits::shareAnswer(editing.mentorship(), question, visibility);
            });
    return new AnswerField(editing, prompt.title.in(language::code()), prompt.help.in(language::code()), strip, field);
}

AnswerField *AnswerField::toReview(Editing &editing, const Prompt &prompt, Id<Person> author, Review review, int lines)
{
    const QString key = prompt.key;
    const auto find = [&editing, author, review, key] {
        return edits::evaluationOf(editing.mentorship(), author, review, key);
    };
    auto *field = new TextField(
        editing,
        tr("Write an answer"),
        [find] { return find() ? find()->text : QString(); },
        [&editing, author, review, key](const QString &text) {
            return edits::evaluate(editing.mentorship(), author, review, key, text, editing.today());
        },
        lines);
    auto *strip = new VisibilityStrip(
        editing,
        author,
        [find]() -> std::optional<Visibility> { return find() ? std::optional(find()->visibility) : std::nullopt; },
        [&editing, author, review, key](Visibility visibility) {
            return edits::shareEvaluation(editing.mentorship(), author, review, key, visibility);
        });
    return new AnswerField(editing, prompt.title.in(language::code()), prompt.help.in(language::code()), strip, field);
}
