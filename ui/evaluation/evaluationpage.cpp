// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluationpage.h"

#include "core/mentoring/views/blind.h"
#include "core/mentoring/views/journey.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/layout.h"
#include "ui/controls/segments.h"
#include "ui/evaluation/reviewcards.h"
#include "ui/goals/goalthennow.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QPushButton>

namespace {

bool byPosition(const Goal &a, const Goal &b)
{
    return a.position < b.position;
}

} // namespace

EvaluationPage::EvaluationPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), reviews_(new Segments({words::word(Review::MidPoint), words::word(Review::Final)})),
    standing_(Label::soft({}))
{
    setWide();
    add(goalsPart());
    addSpace(1);
    add(reviewHeading());
    add(standing_);
    addSpace(0.2);
    for (QWidget *&review : shown_) {
        review = new QWidget;
        add(review);
    }
    addStretch();
}

void EvaluationPage::refresh()
{
    if (of_ != mentorship().id()) {
        of_ = mentorship().id();
        madeFor_ = {};
        review_ = reviewByJourney();
    }
    setTitle(tr("Goals, then and now"),
             tr("Where each goal began and where it stands. %1 is writing.").arg(editing().nameOf(editing().actor())));
    showGoals();
    showReview();
    Page::refresh();
}

void EvaluationPage::show(const QUuid &subject)
{
    if (const Evaluation *answer = mentorship().find(Id<Evaluation>(subject))) {
        review_ = answer->review;
        refresh();
        bringIntoView(shown_.at(size_t(review_)));
    } else if (auto *card = qobject_cast<GoalThenNow *>(mine_->widgetOf(Id<Goal>(subject)))) {
        card->setOpen(true);
        bringIntoView(card);
        card->setFocus();
    }
}

QWidget *EvaluationPage::goalsPart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part, 0.7);
    noGoals_ = noGoalsPart();
    mine_ = new CardList<Goal>([this](Id<Goal> id) { return new GoalThenNow(editing(), id); });
    others_ = new OthersRecords<Goal>(
        editing(),
        [](const QString &name) { return tr("Shared by %1").arg(name); },
        [this](Id<Goal> id) { return new GoalThenNow(editing(), id); },
        byPosition);
    column->addWidget(noGoals_);
    column->addWidget(mine_);
    column->addWidget(others_);
    return part;
}

QWidget *EvaluationPage::noGoalsPart()
{
    auto *empty = new QWidget;
    QVBoxLayout *column = columnIn(empty);
    column->addWidget(Label::soft(tr("No goals yet. They are set on the page “Prepare”.")));
    auto *prepare = new Button(tr("Set a goal"));
    connect(prepare, &Button::clicked, this, [this] { emit wanted({PageId::Prepare, {}}); });
    column->addLayout(row({prepare}));
    return empty;
}

QLayout *EvaluationPage::reviewHeading()
{
    reviews_->setAccessibleName(tr("Review"));
    const QList<QPushButton *> buttons = reviews_->findChildren<QPushButton *>();
    buttons.at(0)->setObjectName(QStringLiteral("midPoint"));
    buttons.at(1)->setObjectName(QStringLiteral("final"));
    connect(reviews_, &Segments::chosen, this, [this](int review) {
        editing().flush();
        review_ = static_cast<Review>(review);
        refresh();
    });
    return row({reviews_});
}

/// What is asked for next; else the review of the time.
Review EvaluationPage::reviewByJourney()
{
    const Journey now = editing().journey();
    for (const NextStep &step : now.next) {
        if (step.kind == NextStep::Kind::ReviewMidPoint)
            return Review::MidPoint;
        if (step.kind == NextStep::Kind::EvaluateFinal || step.kind == NextStep::Kind::RateGoalsAgain)
            return Review::Final;
    }
    return now.current >= Phase::FinalEvaluation ? Review::Final : Review::MidPoint;
}

void EvaluationPage::showGoals()
{
    const Id<Person> me = editing().actor();
    const auto mine = mentorship().sorted<Goal>([&](const Goal &goal) { return goal.author == me; }, byPosition);
    mine_->showRecords(mine);
    const bool asked = forms::setsGoals(mentorship().programme().form, editing().actorRole());
    const bool anyShared
        = !mentorship().sorted<Goal>([](const Goal &goal) { return isShared(goal); }, byPosition).empty();
    noGoals_->setVisible(mine.empty() && (asked || !anyShared));
}

/// Makes the prompts of the review anew when another person writes; what the one before wrote goes.
void EvaluationPage::showReview()
{
    reviews_->setCurrent(static_cast<int>(review_));
    standing_->setText(standing());
    for (size_t i = 0; i < shown_.size(); ++i) {
        const bool wanted = i == size_t(review_);
        Id<Person> &madeFor = madeFor_.at(i);
        if (madeFor != editing().actor() && (wanted || !madeFor.isNull())) {
            madeFor = wanted ? editing().actor() : Id<Person>();
            QWidget *fresh = wanted ? new ReviewCards(editing(), review_) : new QWidget;
            delete column()->replaceWidget(shown_.at(i), fresh);
            shown_.at(i)->deleteLater();
            shown_.at(i)->hide();
            shown_.at(i) = fresh;
        }
        shown_.at(i)->setVisible(wanted);
    }
}

QString EvaluationPage::standing()
{
    const QDate since = blind::answeredByAllOn(mentorship(), review_);
    if (since.isValid())
        return tr("Each of you answered alone. The answers have been open since %1.")
            .arg(dates::dayMonth(since, QLocale(), editing().today()));
    return tr("Each of you answers alone. What you write is shown to the others once they have answered, too.");
}
