// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluationpage.h"

#include "core/mentoring/journey.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/goalthennow.h"
#include "ui/widgets/reviewcards.h"
#include "ui/words.h"

#include <QButtonGroup>

namespace {

bool byPosition(const Goal &a, const Goal &b)
{
    return a.position < b.position;
}

} // namespace

EvaluationPage::EvaluationPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), parts_(new QButtonGroup(this))
{
    setWide();
    add(choice());
    addSpace(0.2);
    for (const Part part : {MidPoint, Goals, Final}) {
        shown_.at(part) = part == Goals ? goals() : new QWidget;
        add(shown_.at(part));
    }
    addStretch();
}

void EvaluationPage::refresh()
{
    if (of_ != mentorship().id()) {
        of_ = mentorship().id();
        madeFor_ = {};
        part_ = partByJourney();
    }
    parts_->button(part_)->setChecked(true);
    const QString name = editing().nameOf(editing().actor());
    if (part_ == Goals) {
        showGoals();
        setTitle(tr("Goals, then and now"),
                 tr("Where each goal began and where it stands. %1 writes here now.").arg(name));
    } else {
        showReview(part_);
        setTitle(words::word(part_ == MidPoint ? Review::MidPoint : Review::Final),
                 tr("Each of you answers alone; then read the answers side by side. %1 writes here now.").arg(name));
    }
    for (const Part part : {MidPoint, Goals, Final})
        shown_.at(part)->setVisible(part == part_);
    Page::refresh();
}

void EvaluationPage::show(const QUuid &subject)
{
    if (mentorship().find(Id<Goal>(subject)))
        part_ = Goals;
    else if (const Evaluation *answer = mentorship().find(Id<Evaluation>(subject)))
        part_ = answer->review == Review::MidPoint ? MidPoint : Final;
    else
        return;
    refresh();
    if (auto *card = qobject_cast<GoalThenNow *>(mine_->widgetOf(Id<Goal>(subject)))) {
        card->setOpen(true);
        bringIntoView(card);
        card->setFocus();
    }
}

QLayout *EvaluationPage::choice()
{
    Button *midPoint = Button::choice(words::word(Review::MidPoint));
    Button *goals = Button::choice(tr("Goals, then and now"));
    Button *final = Button::choice(words::word(Review::Final));
    midPoint->setObjectName(QStringLiteral("midPoint"));
    goals->setObjectName(QStringLiteral("goals"));
    final->setObjectName(QStringLiteral("final"));
    parts_->addButton(midPoint, MidPoint);
    parts_->addButton(goals, Goals);
    parts_->addButton(final, Final);
    connect(parts_, &QButtonGroup::idClicked, this, [this](int part) {
        editing().flush();
        part_ = static_cast<Part>(part);
        refresh();
    });
    return new Flow({midPoint, goals, final});
}

QWidget *EvaluationPage::goals()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.7));
    auto *empty = new QWidget;
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(Label::soft(tr("No goals yet. They are set on the page “Prepare”.")));
    auto *prepare = new Button(tr("Set a goal"));
    connect(prepare, &Button::clicked, this, [this] { emit wanted({PageId::Prepare, {}}); });
    emptyColumn->addLayout(row({prepare}));
    noGoals_ = empty;
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

/// What is asked for next; else the review of the time.
EvaluationPage::Part EvaluationPage::partByJourney()
{
    const Journey now = editing().journey();
    for (const NextStep &step : now.next) {
        if (step.kind == NextStep::Kind::ReviewMidPoint)
            return MidPoint;
        if (step.kind == NextStep::Kind::EvaluateFinal)
            return Final;
        if (step.kind == NextStep::Kind::RateGoalsAgain)
            return Goals;
    }
    return now.current >= Phase::FinalEvaluation ? Final : MidPoint;
}

void EvaluationPage::showGoals()
{
    const Id<Person> me = editing().actor();
    const auto mine = mentorship().sorted<Goal>([&](const Goal &goal) { return goal.author == me; }, byPosition);
    mine_->showRecords(mine);
    const bool asked = forms::setsGoals(mentorship().programme().form, editing().actorRole());
    const bool anyShared = !mentorship()
                                .sorted<Goal>([](const Goal &goal) { return goal.visibility == Visibility::Shared; },
                                              byPosition)
                                .empty();
    noGoals_->setVisible(mine.empty() && (asked || !anyShared));
}

/// Makes the cards of a review anew when another person writes.
void EvaluationPage::showReview(Part part)
{
    if (madeFor_.at(part) == editing().actor())
        return;
    madeFor_.at(part) = editing().actor();
    auto *fresh = new ReviewCards(editing(), part == MidPoint ? Review::MidPoint : Review::Final);
    delete column()->replaceWidget(shown_.at(part), fresh);
    shown_.at(part)->deleteLater();
    shown_.at(part)->hide();
    shown_.at(part) = fresh;
}
