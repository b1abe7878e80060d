// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalthennow.h"

#include "core/mentoring/views/ratings.h"
#include "ui/controls/besideorbelow.h"
#include "ui/controls/breakable.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/fold.h"
#include "ui/controls/layout.h"
#include "ui/fields/choicefields.h"
#include "ui/fields/proselabel.h"
#include "ui/fields/textfield.h"
#include "ui/goals/goalhead.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/words/dates.h"

namespace {

/// A day and what was rated on it, above the words of that day.
QWidget *side(Label *&when, Label *&words)
{
    auto *side = new QWidget;
    QVBoxLayout *column = columnIn(side, 0.2);
    when = Label::small({});
    words = proseLabel({});
    column->addWidget(when);
    column->addWidget(words);
    return side;
}

} // namespace

GoalThenNow::GoalThenNow(Editing &editing, Id<Goal> id, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), head_(new GoalHead(editing, id)),
    fold_(new Fold(
        head_, [this] { return body(); }, isOwn() ? tr("Rate again") : tr("Then and now")))
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(fold_);
    setFocusProxy(fold_);
    fold_->setRoomFor({tr("Rate again"), tr("Then and now")});
    connect(fold_, &Fold::toggled, &editing, &Editing::flush);
    GoalThenNow::reload();
}

bool GoalThenNow::isOwn() const
{
    const Goal *goal = editing_.mentorship().find(id_);
    return goal && goal->author == editing_.actor();
}

std::optional<Rating> GoalThenNow::latest() const
{
    const std::vector<Rating> ratings = ratingsOf(editing_.mentorship(), id_);
    return ratings.empty() ? std::nullopt : std::optional(ratings.back());
}

void GoalThenNow::reload()
{
    const Goal *goal = editing_.mentorship().find(id_);
    if (!goal)
        return;
    setAccessibleName(goal->title);
    fold_->setSubject(goal->title);
    fold_->toggle()->setAccessibleDescription(head_->inWords());
    if (!pair_)
        return;
    const std::vector<Rating> ratings = ratingsOf(editing_.mentorship(), id_);
    pair_->setVisible(ratings.size() > 1);
    if (ratings.size() > 1) {
        const auto show = [&](const Rating &rating, const QString &words, Label *when, Label *said) {
            when->setText(tr("%1 · %2", "a day and the rating given on it")
                              .arg(dates::full(rating.ratedOn, QLocale()), QLocale().toString(rating.value)));
            const QString plain = reflectionwords::plain(words);
            said->setText(plain.isEmpty() ? QStringLiteral("–") : tr("“%1”").arg(breakable(plain)));
        };
        const QString first = ratings.front().evidence;
        show(ratings.front(), first.trimmed().isEmpty() ? goal->evidence : first, then_, thenWords_);
        show(ratings.back(), ratings.back().evidence, now_, nowWords_);
    }
    if (why_)
        why_->setVisible(!ratings.empty());
    if (reason_)
        reason_->setVisible(goal->state != GoalState::Active);
}

void GoalThenNow::setOpen(bool open)
{
    fold_->setOpen(open);
}

QWidget *GoalThenNow::body()
{
    auto *body = new QWidget;
    QVBoxLayout *column = columnIn(body, 0.7);
    column->addWidget(hairline());
    pair_ = thenAndNow();
    column->addWidget(pair_);
    if (isOwn())
        addRating(column);
    reload();
    return body;
}

QWidget *GoalThenNow::thenAndNow()
{
    auto *sides = new BesideOrBelow(26);
    sides->add(side(then_, thenWords_), 1, Qt::AlignTop);
    sides->add(side(now_, nowWords_), 1, Qt::AlignTop);
    return sides;
}

void GoalThenNow::addRating(QVBoxLayout *column)
{
    column->addWidget(new Labelled(
        tr("Where I stand today"),
        tr("1: just beginning – 5: it is part of me."),
        new RatingField(
            editing_,
            [this]() -> std::optional<int> { return latest() ? std::optional(latest()->value) : std::nullopt; },
            [this](int value) { return edits::rateGoal(editing_.mentorship(), id_, value, editing_.today()); })));
    why_ = new Labelled(tr("What tells you so?"),
                        tr("A moment, a habit, what others say."),
                        new TextField(editing_,
                                      tr("Explain a rating"),
                                      {[this] { return latest() ? latest()->evidence : QString(); },
                                       [this](const QString &text) {
                                           return edits::explainRating(
                                               editing_.mentorship(), latest() ? latest()->id : Id<Rating>(), text);
                                       }},
                                      2));
    column->addWidget(why_);
    column->addWidget(state());
    reason_ = new Labelled(tr("What changed?"),
                           {},
                           new TextField(editing_, tr("Write a goal"), cursorOn(editing_, id_, &Goal::stateReason), 2));
    column->addWidget(reason_);
}

QWidget *GoalThenNow::state()
{
    return new Labelled(
        tr("State"),
        {},
        ButtonsField::among<GoalState>(
            editing_, tr("Change a goal’s state"), cursorOn(editing_, id_, &Goal::state).read, [this](GoalState state) {
                return edits::setGoalState(editing_.mentorship(), id_, state, editing_.today());
            }));
}
