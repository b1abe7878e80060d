// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/answerfield.h"

#include "core/mentoring/views/lookup.h"
#include "ui/controls/besideorbelow.h"
#include "ui/controls/flow.h"
#include "ui/controls/input.h"
#include "ui/controls/layout.h"
#include "ui/fields/hiddenline.h"
#include "ui/fields/textfield.h"
#include "ui/fields/visibilitystrip.h"
#include "ui/look/theme.h"
#include "ui/words/language.h"

#include <QVBoxLayout>

AnswerField::AnswerField(const Editing &editing, const QString &title, const QString &help, IsShared isShared,
                         QWidget *strip, QWidget *field, QWidget *beside) :
    column_(new QVBoxLayout),
    strip_(strip)
{
    auto *answer = new QWidget;
    answer->setLayout(column_);
    answer->setFocusProxy(field->focusProxy());
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(theme::space(0.15));
    column_->addWidget(field);
    column_->addWidget(strip);
    QVBoxLayout *column = columnIn(this);
    QWidget *part = new PersonalPart(editing, std::move(isShared), answer);
    if (beside) {
        auto *sides = new BesideOrBelow(34);
        sides->setFocusProxy(part->focusProxy());
        sides->add(part, 1, Qt::AlignTop);
        sides->add(beside, 1, Qt::AlignTop);
        part = sides;
    }
    column->addWidget(new Labelled(title, help, part));
}

void AnswerField::addBeside(QWidget *widget)
{
    column_->removeWidget(strip_);
    column_->addLayout(new Flow({strip_, widget}));
}

AnswerField *AnswerField::toPrompt(Editing &editing, const Prompt &prompt, const lookup::Question &question, int lines)
{
    auto *field = new TextField(editing,
                                tr("Write an answer"),
                                {[&editing, question] {
                                     const Reflection *answer = lookup::answerTo(editing.mentorship(), question);
                                     return answer ? answer->text : QString();
                                 },
                                 [&editing, question](const QString &text) {
                                     return edits::answer(editing.mentorship(), question, text, editing.now());
                                 }},
                                lines);
    const auto visibility = [&editing, question]() -> std::optional<Visibility> {
        const Reflection *answer = lookup::answerTo(editing.mentorship(), question);
        return answer ? std::optional(answer->visibility) : std::nullopt;
    };
    QWidget *strip = prompt.alwaysPrivate
        ? VisibilityStrip::alwaysPrivate()
        : new VisibilityStrip(editing, question.author, visibility, [&editing, question](Visibility wanted) {
              return edits::shareAnswer(editing.mentorship(), question, wanted);
          });
    return new AnswerField(
        editing,
        prompt.title.in(language::code()),
        prompt.help.in(language::code()),
        [visibility] { return isShared(visibility().value_or(Visibility::Private)); },
        strip,
        field);
}

AnswerField *AnswerField::toReview(Editing &editing, const Prompt &prompt, Id<Person> author, Review review,
                                   QWidget *beside, int lines)
{
    const QString key = prompt.key;
    const auto find = [&editing, author, review, key] {
        return lookup::evaluationOf(editing.mentorship(), author, review, key);
    };
    auto *field = new TextField(editing,
                                tr("Write an answer"),
                                {[find] { return find() ? find()->text : QString(); },
                                 [&editing, author, review, key](const QString &text) {
                                     return edits::evaluate(
                                         editing.mentorship(), author, review, key, text, editing.today());
                                 }},
                                lines);
    auto *strip = new VisibilityStrip(
        editing,
        author,
        [find]() -> std::optional<Visibility> { return find() ? std::optional(find()->visibility) : std::nullopt; },
        [&editing, author, review, key](Visibility visibility) {
            return edits::shareEvaluation(editing.mentorship(), author, review, key, visibility);
        });
    return new AnswerField(
        editing,
        prompt.title.in(language::code()),
        prompt.help.in(language::code()),
        [find] { return find() && isShared(*find()); },
        strip,
        field,
        beside);
}
