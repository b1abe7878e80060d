// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/goalcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/goalline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/visibilitystrip.h"

#include <QLineEdit>

namespace {

std::vector<Rating> ratingsOf(const Mentorship &mentorship, Id<Goal> id)
{
    return mentorship.sorted<Rating>([&](const Rating &rating) { return rating.goal == id; },
                                     [](const Rating &a, const Rating &b) { return a.ratedOn < b.ratedOn; });
}

} // namespace

GoalCard::GoalCard(Editing &editing, Id<Goal> id, QWidget *parent) : Input(parent), editing_(editing), id_(id)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    column->addWidget(card);

    auto *title = new LineField(
        editing,
        tr("Write a goal"),
        [this] { return read(&Goal::title); },
        [this](const QString &text) { return edits::write(editing_.mentorship(), id_, &Goal::title, text); });
    title->setPlaceholder(tr("A goal in one line"));
    title->editor()->setFont(theme::font(font(), theme::Type::Heading));
    title->editor()->setAccessibleName(tr("Goal"));
    setFocusProxy(title->editor());
    card->add(title);
    card->add(new VisibilityStrip(
        editing,
        goal() ? goal()->author : Id<Person>(),
        [this]() -> std::optional<Visibility> { return read(&Goal::visibility); },
        [this](Visibility visibility) { return edits::setVisibility(editing_.mentorship(), id_, visibility); }));
    card->add(textFor(tr("Why now?"), {}, &Goal::whyNow, 2));
    card->add(textFor(
        tr("Where am I today?"), tr("What tells you so: a moment, a habit, what others say."), &Goal::evidence, 2));
    card->add(ratingPart());
    card->add(textFor(tr("How will we notice?"), {}, &Goal::howNoticed, 2));
    card->add(textFor(tr("First step"), {}, &Goal::firstStep, 1));
    card->add(textFor(tr("Support I need"), {}, &Goal::support, 1));
    card->add(new Labelled(
        tr("By when"),
        {},
        new DateField(
            editing,
            tr("Set a target day"),
            [this] { return read(&Goal::targetOn); },
            [this](QDate day) { return edits::write(editing_.mentorship(), id_, &Goal::targetOn, day); })));
    card->add(statePart());

    auto *up = Button::quiet(tr("Move up"));
    auto *down = Button::quiet(tr("Move down"));
    auto *remove = Button::quiet(tr("Remove"));
    connect(up, &Button::clicked, this, [this] {
        editing_.perform(tr("Move a goal"), edits::moveGoal(editing_.mentorship(), id_, -1));
    });
    connect(down, &Button::clicked, this, [this] {
        editing_.perform(tr("Move a goal"), edits::moveGoal(editing_.mentorship(), id_, 1));
    });
    connect(remove, &Button::clicked, this, [this] { editing_.remove(tr("Remove a goal"), id_); });
    card->add(row({up, down, remove}));
    GoalCard::reload();
}

void GoalCard::reload()
{
    if (!goal())
        return;
    reason_->setVisible(goal()->state != GoalState::Active);
    const std::vector<Rating> ratings = ratingsOf(editing_.mentorship(), id_);
    line_->show(ratings);
    line_->setVisible(ratings.size() > 1);
    setAccessibleName(goal()->title.isEmpty() ? tr("Goal") : goal()->title);
}

QWidget *GoalCard::textFor(const QString &title, const QString &help, QString Goal::*field, int lines)
{
    return new Labelled(
        title,
        help,
        new TextField(
            editing_,
            tr("Write a goal"),
            [this, field] { return read(field); },
            [this, field](const QString &text) { return edits::write(editing_.mentorship(), id_, field, text); },
            lines));
}

QWidget *GoalCard::ratingPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    line_ = new GoalLine;
    column->addWidget(new Labelled(
        tr("Where I stand"),
        tr("1: just beginning – 5: it is part of me. Rate again whenever something moved."),
        new RatingField(
            editing_,
            [this]() -> std::optional<int> {
                const std::vector<Rating> ratings = ratingsOf(editing_.mentorship(), id_);
                return ratings.empty() ? std::nullopt : std::optional(ratings.back().value);
            },
            [this](int value) { return edits::rateGoal(editing_.mentorship(), id_, value, editing_.today()); })));
    column->addWidget(line_);
    return part;
}

QWidget *GoalCard::statePart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    QStringList states;
    for (const GoalState state : {GoalState::Active, GoalState::Reshaped, GoalState::Reached, GoalState::LetGo})
        states << words::word(state);
    column->addWidget(new Labelled(
        tr("State"),
        {},
        new ButtonsField(
            editing_,
            tr("Change a goal's state"),
            states,
            [this]() -> std::optional<int> { return static_cast<int>(read(&Goal::state)); },
            [this](int state) {
                return edits::setGoalState(editing_.mentorship(), id_, static_cast<GoalState>(state), editing_.today());
            })));
    reason_ = textFor(tr("What changed?"), {}, &Goal::stateReason, 1);
    column->addWidget(reason_);
    return part;
}
