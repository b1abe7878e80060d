// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/clauserow.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/views/lookup.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/disclosurebutton.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/hiddenline.h"
#include "ui/fields/otherswords.h"
#include "ui/fields/textfield.h"
#include "ui/fields/visibilitystrip.h"
#include "ui/look/theme.h"
#include "ui/words/language.h"

namespace {

const Prompt *promptOf(const Editing &editing, const QString &key)
{
    return editing.pack().find(QStringLiteral("clauses"), key);
}

} // namespace

ClauseRow::ClauseRow(Editing &editing, Id<Clause> id, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), key_(clause() ? clause()->key : QString()),
    header_(new DisclosureButton(promptOf(editing, key_) ? promptOf(editing, key_)->title.in(language::code()) : key_))
{
    columnIn(this, 0.2)->addWidget(header_);
    header_->setObjectName(QStringLiteral("clause-") + key_);
    setFocusProxy(header_);
    connect(header_, &DisclosureButton::toggled, this, [this](bool open) {
        setOpen(open);
        emit toggled(open);
    });
    ClauseRow::reload();
}

void ClauseRow::reload()
{
    if (!clause())
        return;
    if (body_ && builtFor_ != editing_.actor())
        build();
    const QString wording = clause()->wording.trimmed();
    const QString first = wording.section(QLatin1Char('\n'), 0, 0);
    header_->setContent(wording.isEmpty() ? tr("not agreed yet") : first, !wording.isEmpty());
    for (const Use &use : uses_) {
        const QString answer = answerOf(use.person);
        use.button->setVisible(!answer.isEmpty() && answer != wording);
    }
    if (next_)
        next_->setVisible(!last_);
}

void ClauseRow::setOpen(bool open)
{
    if (open && !body_)
        build();
    if (body_)
        body_->setVisible(open);
    if (header_->isChecked() != open)
        header_->setChecked(open);
}

bool ClauseRow::isOpen() const
{
    return header_->isChecked();
}

void ClauseRow::begin()
{
    if (answer_)
        answer_->setFocus(Qt::OtherFocusReason);
}

QString ClauseRow::answerOf(Id<Person> person) const
{
    const ClauseAnswer *answer = lookup::clauseAnswer(editing_.mentorship(), person, key_);
    return answer ? answer->text.trimmed() : QString();
}

/// The open clause as the person who writes has it.
void ClauseRow::build()
{
    if (body_) {
        body_->hide();
        body_->deleteLater();
    }
    builtFor_ = editing_.actor();
    body_ = new QWidget;
    QVBoxLayout *column = columnIn(body_, 0.5);
    const int inset = theme::space(0.5);
    column->setContentsMargins(inset, 0, inset, theme::space(0.8));
    if (const Prompt *prompt = promptOf(editing_, key_))
        column->addWidget(Label::soft(prompt->help.in(language::code())));
    column->addSpacing(theme::space(0.2));
    column->addWidget(answerPart());
    column->addWidget(OthersWords::toClause(editing_, key_, builtFor_));
    column->addSpacing(theme::space(0.2));
    column->addWidget(wordingPart());
    next_ = Button::quiet(tr("Next clause"));
    next_->setObjectName(QStringLiteral("nextClause"));
    connect(next_, &QPushButton::clicked, this, &ClauseRow::nextWanted);
    column->addLayout(row({next_}));
    layout()->addWidget(body_);
    body_->setVisible(isOpen());
    reload();
}

QWidget *ClauseRow::answerPart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part, 0.15);
    const Id<Person> author = builtFor_;
    auto *field = new TextField(editing_,
                                tr("Answer a clause"),
                                {[this, author] {
                                     const ClauseAnswer *answer = lookup::clauseAnswer(
                                         editing_.mentorship(), author, key_);
                                     return answer ? answer->text : QString();
                                 },
                                 [this, author](const QString &text) {
                                     return edits::answerClause(editing_.mentorship(), author, key_, text);
                                 }},
                                2);
    answer_ = field;
    column->addWidget(field);
    column->addWidget(new VisibilityStrip(
        editing_,
        author,
        [this, author]() -> std::optional<Visibility> {
            const ClauseAnswer *answer = lookup::clauseAnswer(editing_.mentorship(), author, key_);
            return answer ? std::optional(answer->visibility) : std::nullopt;
        },
        [this, author](Visibility visibility) -> edits::Edit {
            const ClauseAnswer *answer = lookup::clauseAnswer(editing_.mentorship(), author, key_);
            return answer ? edits::setVisibility(editing_.mentorship(), answer->id, visibility) : Changeset{};
        }));
    part->setFocusProxy(field->focusProxy());
    const auto shows = [this, author] {
        const ClauseAnswer *answer = lookup::clauseAnswer(editing_.mentorship(), author, key_);
        return answer && isShared(*answer);
    };
    return new Labelled(tr("My answer"), {}, new PersonalPart(editing_, shows, part));
}

QWidget *ClauseRow::wordingPart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part, 0.15);
    auto *field = new TextField(
        editing_,
        tr("Word a clause"),
        {[this] { return clause() ? clause()->wording : QString(); },
         [this](const QString &text) { return edits::wordClause(editing_.mentorship(), id_, text); }},
        2);
    field->setPlaceholder(tr("In words that both can sign"));
    column->addWidget(new Labelled(tr("What we agree"), {}, field));
    uses_.clear();
    auto *choices = new Flow;
    for (const Person &person : forms::people(editing_.mentorship())) {
        auto *button = Button::quiet(person.id == builtFor_ ? tr("Use my answer")
                                                            : tr("Use %1’s answer").arg(firstName(person.name)));
        button->setObjectName(QStringLiteral("use-%1").arg(person.position));
        connect(button, &Button::clicked, this, [this, id = person.id] { use(id); });
        choices->addWidget(button);
        uses_.push_back({person.id, button});
    }
    column->addLayout(choices);
    return part;
}

void ClauseRow::use(Id<Person> person)
{
    editing_.flush();
    editing_.perform(tr("Word a clause"), edits::wordClause(editing_.mentorship(), id_, answerOf(person)));
}
