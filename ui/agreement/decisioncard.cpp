// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/decisioncard.h"

#include "core/mentoring/records/person.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/proselabel.h"
#include "ui/fields/textfield.h"
#include "ui/look/theme.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

namespace {

QString explanation(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Continue:
        return DecisionCard::tr("We go on together, with what we have agreed.");
    case Verdict::Adjust:
        return DecisionCard::tr("I would like to go on, and change something first.");
    case Verdict::PartWell:
        return DecisionCard::tr("This is not the pair or the time for it. It is nobody’s fault, and a good end.");
    }
    return {};
}

} // namespace

DecisionCard::DecisionCard(Editing &editing, Id<Person> person, QWidget *parent) :
    Input(parent), editing_(editing), person_(person)
{
    deciding_ = decidingPart();
    reading_ = readingPart();
    QVBoxLayout *column = columnIn(this, 0.25);
    auto *card = new Card(editing.nameOf(person));
    column->addWidget(card);
    card->add(deciding_);
    card->add(reading_);
    card->column()->addStretch();
    DecisionCard::reload();
}

void DecisionCard::reload()
{
    const bool mine = person_ == editing_.actor();
    deciding_->setVisible(mine);
    reading_->setVisible(!mine);
    if (mine)
        reloadDeciding();
    else
        reloadReading();
}

QWidget *DecisionCard::decidingPart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part, 0.25);
    const Person *person = editing_.mentorship().find(person_);
    const int number = person ? person->position : 0;
    for (const Verdict verdict : {Verdict::Continue, Verdict::Adjust, Verdict::PartWell}) {
        Button *button = Button::choice(words::word(verdict));
        button->setObjectName(QStringLiteral("decide-%1-%2").arg(number).arg(static_cast<int>(verdict)));
        button->setAccessibleDescription(explanation(verdict));
        connect(button, &Button::clicked, this, [this, verdict] { decide(verdict); });
        choices_.at(static_cast<size_t>(verdict)) = button;
        column->addWidget(button);
        column->addWidget(Label::small(explanation(verdict)));
        column->addSpacing(theme::space(0.3));
    }
    reason_ = new Labelled(tr("In my own words"),
                           tr("A sentence is enough. The others can read it once everyone has decided."),
                           new TextField(editing_,
                                         tr("Explain a decision"),
                                         {[this] { return decision() ? decision()->reason : QString(); },
                                          [this](const QString &text) {
                                              return edits::explainDecision(editing_.mentorship(), person_, text);
                                          }},
                                         2));
    column->addWidget(reason_);
    takeBack_ = Button::quiet(tr("Take it back"));
    takeBack_->setObjectName(QStringLiteral("undecide-%1").arg(number));
    connect(takeBack_, &QPushButton::clicked, this, [this] {
        editing_.flush();
        editing_.perform(tr("Take a decision back"),
                         edits::decide(editing_.mentorship(), person_, std::nullopt, editing_.today()));
    });
    column->addLayout(row({takeBack_}));
    return part;
}

QWidget *DecisionCard::readingPart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part, 0.25);
    verdict_ = Label::heading({});
    said_ = proseLabel({});
    day_ = Label::small({});
    for (Label *label : {verdict_, said_, day_})
        column->addWidget(label);
    takeTurn_ = Button::quiet(tr("Write as %1").arg(firstName(editing_.nameOf(person_))));
    connect(takeTurn_, &QPushButton::clicked, this, [this] { editing_.setActor(person_); });
    column->addLayout(row({takeTurn_}));
    return part;
}

void DecisionCard::reloadDeciding()
{
    for (size_t i = 0; i < choices_.size(); ++i)
        choices_.at(i)->setChecked(decision() && static_cast<size_t>(decision()->verdict) == i);
    reason_->setVisible(decision());
    takeBack_->setVisible(decision());
}

void DecisionCard::reloadReading()
{
    const Decision *made = decision();
    const bool open = blind::decision(editing_.mentorship(), person_) == blind::View::Open;
    verdict_->setText(open ? words::word(made->verdict) : QString());
    said_->setText(open       ? spoken(made->reason.trimmed().isEmpty() ? explanation(made->verdict) : made->reason)
                       : made ? tr("Has decided. It is shown here once everyone has.")
                              : tr("Has not decided yet."));
    day_->setText(open ? tr("Decided %1").arg(dates::dayMonth(made->decidedOn, QLocale(), editing_.today()))
                       : QString());
    verdict_->setVisible(open);
    day_->setVisible(open);
    takeTurn_->setVisible(!made);
}

void DecisionCard::decide(Verdict verdict)
{
    editing_.flush();
    editing_.perform(tr("Decide"), edits::decide(editing_.mentorship(), person_, verdict, editing_.today()));
    reload(); // the button that was clicked may have to stay down
}
