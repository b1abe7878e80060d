// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/decisions.h"

#include "core/mentoring/packs/forms.h"
#include "ui/agreement/decisioncard.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/look/theme.h"
#include "ui/words/dates.h"

#include <QGridLayout>

Decisions::Decisions(Editing &editing, QWidget *parent) :
    QWidget(parent), editing_(editing), grid_(new QGridLayout), outcome_(new Card), follows_(new Label({})),
    follow_(Button::primary({}))
{
    QVBoxLayout *column = columnIn(this, 0.8);
    column->addWidget(new Label(
        tr("Now you know enough to decide, each alone. Can I speak freely here? Do our aims and ways of working fit? "
           "What would have to change? A no is as good an answer as a yes.")));
    grid_->setSpacing(theme::space(0.8));
    column->addLayout(grid_);
    outcome_->setAccessibleName(tr("What follows"));
    follows_->setObjectName(QStringLiteral("whatFollows"));
    follow_->setObjectName(QStringLiteral("follow"));
    outcome_->add(follows_);
    outcome_->add(row({follow_}));
    column->addWidget(outcome_);
    connect(follow_, &Button::clicked, this, &Decisions::follow);
}

void Decisions::refresh()
{
    const std::vector<Person> people = forms::people(editing_.mentorship());
    const bool same = std::equal(
        people.begin(), people.end(), seats_.begin(), seats_.end(), [](const Person &person, const Seat &seat) {
            return person.id == seat.person;
        });
    if (!same) {
        for (const Seat &seat : seats_) {
            seat.card->hide();
            seat.card->deleteLater();
        }
        seats_.clear();
        for (const Person &person : people)
            seats_.push_back({person.id, new DecisionCard(editing_, person.id, this)});
        columns_ = 0;
        arrange();
    }
    const Outcome now = outcome();
    const bool planned = !editing_.mentorship().all<Meeting>().empty();
    const auto say = [&](const QString &sentence, const QString &button) {
        follows_->setText(sentence);
        follow_->setText(button);
    };
    switch (now) {
    case Outcome::Open:
        break;
    case Outcome::Continue:
        say(tr("You all want to go on. The dialogue can begin."),
            planned ? tr("Go to the meetings") : tr("Plan the meetings"));
        break;
    case Outcome::Adjust:
        say(tr("You want to go on, and change something first. Talk about what it is, put it into the agreement, and "
               "decide again."),
            tr("Back to the agreement"));
        break;
    case Outcome::PartWell:
        say(tr("You part well. Getting to know each other was worth it, and knowing early is an honourable end."),
            tr("Close the mentorship"));
        break;
    case Outcome::Closed:
        say(tr("You closed this mentorship on %1.")
                .arg(dates::dayMonth(editing_.mentorship().programme().closedOn, QLocale())),
            tr("Look at the summary"));
        break;
    }
    outcome_->setVisible(now != Outcome::Open);
}

void Decisions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

Decisions::Outcome Decisions::outcome() const
{
    if (editing_.mentorship().programme().closedOn.isValid())
        return Outcome::Closed;
    const auto &all = editing_.mentorship().all<Decision>();
    const std::vector<Person> people = forms::people(editing_.mentorship());
    if (people.empty() || std::any_of(people.begin(), people.end(), [&](const Person &person) {
            return blind::decision(editing_.mentorship(), person.id) != blind::View::Open;
        }))
        return Outcome::Open;
    const auto any = [&](Verdict verdict) {
        return std::any_of(all.begin(), all.end(), [&](const auto &entry) { return entry.second.verdict == verdict; });
    };
    return any(Verdict::PartWell) ? Outcome::PartWell : any(Verdict::Adjust) ? Outcome::Adjust : Outcome::Continue;
}

/// Two cards beside each other where there is room for them.
void Decisions::arrange()
{
    const int columns = width() >= theme::space(32) ? 2 : 1;
    if (columns == columns_)
        return;
    columns_ = columns;
    for (size_t i = 0; i < seats_.size(); ++i)
        grid_->addWidget(seats_[i].card, int(i) / columns, int(i) % columns);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void Decisions::follow()
{
    switch (outcome()) {
    case Outcome::Open:
        return;
    case Outcome::Continue:
        emit wanted(Place{PageId::Dialogue, {}});
        return;
    case Outcome::Adjust:
        emit agreementWanted();
        return;
    case Outcome::PartWell:
        editing_.flush();
        if (editing_.perform(tr("Close the mentorship"), edits::close(editing_.mentorship(), editing_.today())))
            emit wanted(Place{PageId::Summary, {}});
        return;
    case Outcome::Closed:
        emit wanted(Place{PageId::Summary, {}});
        return;
    }
}
