// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/goalthennow.h"

#include "ui/amounts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/goalline.h"
#include "ui/widgets/passage.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/textfield.h"

namespace {

std::vector<Rating> ratingsOf(const Mentorship &mentorship, Id<Goal> id)
{
    return mentorship.sorted<Rating>([&](const Rating &rating) { return rating.goal == id; },
                                     [](const Rating &a, const Rating &b) { return a.ratedOn < b.ratedOn; });
}

/// What tells where the goal stands: the words of the latest rating that has some, else those of the beginning.
QString latestEvidence(const Goal &goal, const std::vector<Rating> &ratings)
{
    for (auto rating = ratings.rbegin(); rating != ratings.rend(); ++rating) {
        if (!rating->evidence.trimmed().isEmpty())
            return rating->evidence;
    }
    return goal.stateReason.trimmed().isEmpty() ? goal.evidence : goal.stateReason;
}

} // namespace

GoalThenNow::GoalThenNow(Editing &editing, Id<Goal> id, QWidget *parent) : Input(parent), editing_(editing), id_(id)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const Goal *goal = editing.mentorship().find(id);
    if (goal && goal->author == editing.actor()) {
        fold_ = new Fold(
            head(), [this] { return body(); }, tr("Rate again"));
        setFocusProxy(fold_);
        column->addWidget(fold_);
    } else {
        auto *card = new Card;
        card->add(head());
        column->addWidget(card);
    }
    GoalThenNow::reload();
}

void GoalThenNow::reload()
{
    const Goal *goal = editing_.mentorship().find(id_);
    if (!goal)
        return;
    const std::vector<Rating> ratings = ratingsOf(editing_.mentorship(), id_);
    title_->setText(goal->title.isEmpty() ? tr("A goal without a title") : breakable(goal->title));
    setAccessibleName(goal->title);
    const QString evidence = amounts::beginning(latestEvidence(*goal, ratings), 200);
    evidence_->setText(tr("“%1”").arg(breakable(evidence)));
    evidence_->setVisible(!evidence.isEmpty());
    line_->show(ratings);
    line_->setVisible(ratings.size() > 1);
    if (ratings.empty())
        values_->setText(tr("Not rated yet"));
    else if (ratings.size() == 1)
        values_->setText(QString::number(ratings.back().value));
    else
        values_->setText(tr("%1 → %2").arg(ratings.front().value).arg(ratings.back().value));
    state_->setText(words::word(goal->state));
    if (fold_)
        fold_->setSubject(goal->title);
    if (why_)
        why_->setVisible(!ratings.empty());
    if (reason_)
        reason_->setVisible(goal->state != GoalState::Active);
}

void GoalThenNow::setOpen(bool open)
{
    if (fold_)
        fold_->setOpen(open);
}

QWidget *GoalThenNow::head()
{
    auto *words = new QWidget;
    auto *wordColumn = new QVBoxLayout(words);
    wordColumn->setContentsMargins(0, 0, 0, 0);
    wordColumn->setSpacing(theme::space(0.3));
    title_ = Label::heading({});
    evidence_ = Label::soft({});
    wordColumn->addWidget(title_);
    wordColumn->addWidget(evidence_);
    wordColumn->addStretch();

    auto *numbers = new QWidget;
    auto *numberColumn = new QVBoxLayout(numbers);
    numberColumn->setContentsMargins(0, 0, 0, 0);
    numberColumn->setSpacing(theme::space(0.1));
    values_ = Label::heading({});
    QFont large = values_->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    values_->setFont(large);
    state_ = Label::small({});
    numberColumn->addWidget(values_);
    numberColumn->addWidget(state_);
    numberColumn->addStretch();

    auto *picture = new QWidget;
    auto *pictureLine = new QHBoxLayout(picture);
    pictureLine->setContentsMargins(0, 0, 0, 0);
    pictureLine->setSpacing(theme::space(0.8));
    line_ = new GoalLine;
    pictureLine->addWidget(line_, 3, Qt::AlignVCenter);
    pictureLine->addWidget(numbers, 2);
    auto *sides = new Sides(28);
    sides->add(words, 1, Qt::AlignTop);
    sides->add(picture, 1, Qt::AlignTop);
    return sides;
}

QWidget *GoalThenNow::body()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.7));
    column->addWidget(hairline());
    const auto latest = [this]() -> std::optional<Rating> {
        const std::vector<Rating> ratings = ratingsOf(editing_.mentorship(), id_);
        return ratings.empty() ? std::nullopt : std::optional(ratings.back());
    };
    column->addWidget(new Labelled(
        tr("Where I stand today"),
        tr("1: just beginning – 5: it is part of me."),
        new RatingField(
            editing_,
            [latest]() -> std::optional<int> { return latest() ? std::optional(latest()->value) : std::nullopt; },
            [this](int value) { return edits::rateGoal(editing_.mentorship(), id_, value, editing_.today()); })));
    why_ = new Labelled(tr("What tells you so?"),
                        tr("A moment, a habit, what others say."),
                        new TextField(
                            editing_,
                            tr("Explain a rating"),
                            [latest] { return latest() ? latest()->evidence : QString(); },
                            [this, latest](const QString &text) {
                                return edits::explainRating(
                                    editing_.mentorship(), latest() ? latest()->id : Id<Rating>(), text);
                            },
                            2));
    column->addWidget(why_);
    column->addWidget(state());
    reason_ = new Labelled(
        tr("What changed?"),
        {},
        new TextField(
            editing_,
            tr("Write a goal"),
            [this] {
                return editing_.mentorship().find(id_) ? editing_.mentorship().find(id_)->stateReason : QString();
            },
            [this](const QString &text) { return edits::write(editing_.mentorship(), id_, &Goal::stateReason, text); },
            2));
    column->addWidget(reason_);
    why_->setVisible(latest().has_value());
    const Goal *goal = editing_.mentorship().find(id_);
    reason_->setVisible(goal && goal->state != GoalState::Active);
    return body;
}

QWidget *GoalThenNow::state()
{
    QStringList states;
    for (const GoalState state : {GoalState::Active, GoalState::Reshaped, GoalState::Reached, GoalState::LetGo})
        states << words::word(state);
    return new Labelled(tr("State"),
                        {},
                        new ButtonsField(
                            editing_,
                            tr("Change a goal's state"),
                            states,
                            [this]() -> std::optional<int> {
                                const Goal *goal = editing_.mentorship().find(id_);
                                return goal ? std::optional(static_cast<int>(goal->state)) : std::nullopt;
                            },
                            [this](int state) {
                                return edits::setGoalState(
                                    editing_.mentorship(), id_, static_cast<GoalState>(state), editing_.today());
                            }));
}
