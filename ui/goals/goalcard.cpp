// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalcard.h"

#include "core/mentoring/views/ratings.h"
#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/fold.h"
#include "ui/controls/layout.h"
#include "ui/fields/choicefields.h"
#include "ui/fields/linefield.h"
#include "ui/fields/textfield.h"
#include "ui/fields/visibilitystrip.h"
#include "ui/goals/goalhead.h"

#include <QLineEdit>

GoalCard::GoalCard(Editing &editing, Id<Goal> id, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), head_(new GoalHead(editing, id)),
    fold_(new Fold(head_, [this] { return body(); }))
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(fold_);
    setFocusProxy(fold_);
    connect(fold_, &Fold::toggled, this, [this](bool open) {
        editing_.flush();
        if (open)
            emit opened();
    });
    GoalCard::reload();
}

void GoalCard::reload()
{
    if (!goal())
        return;
    const QString title = goal()->title.isEmpty() ? tr("Goal") : goal()->title;
    setAccessibleName(title);
    fold_->setSubject(title);
    fold_->toggle()->setAccessibleDescription(head_->inWords());
    if (reason_)
        reason_->setVisible(goal()->state != GoalState::Active);
}

void GoalCard::setOpen(bool open)
{
    fold_->setOpen(open);
}

void GoalCard::beginWriting()
{
    setOpen(true);
    emit opened();
    title_->setFocus();
}

QWidget *GoalCard::body()
{
    auto *body = new QWidget;
    QVBoxLayout *column = columnIn(body, 0.8);
    column->addWidget(hairline());
    column->addWidget(titlePart());
    column->addWidget(textFor(
        tr("Where am I today?"), tr("What tells you so: a moment, a habit, what others say."), &Goal::evidence, 2));
    column->addWidget(ratingPart());
    column->addWidget(textFor(tr("Why now?"), {}, &Goal::whyNow, 2));
    column->addWidget(textFor(tr("How will we notice?"), {}, &Goal::howNoticed, 2));
    auto *steps = new BesideOrBelow(26);
    steps->add(textFor(tr("First step"), {}, &Goal::firstStep, 1), 1, Qt::AlignTop);
    steps->add(textFor(tr("Support I need"), {}, &Goal::support, 1), 1, Qt::AlignTop);
    column->addWidget(steps);
    column->addWidget(new Labelled(
        tr("By when"),
        {},
        new DateField(
            editing_,
            tr("Set a target day"),
            [this] { return read(&Goal::targetOn); },
            [this](QDate day) { return edits::write(editing_.mentorship(), id_, &Goal::targetOn, day); })));
    column->addWidget(statePart());
    column->addWidget(new VisibilityStrip(
        editing_,
        goal() ? goal()->author : Id<Person>(),
        [this]() -> std::optional<Visibility> { return read(&Goal::visibility); },
        [this](Visibility visibility) { return edits::setVisibility(editing_.mentorship(), id_, visibility); }));
    column->addLayout(actionsPart());
    reason_->setVisible(read(&Goal::state) != GoalState::Active);
    return body;
}

QWidget *GoalCard::titlePart()
{
    auto *title = new LineField(
        editing_,
        tr("Write a goal"),
        [this] { return read(&Goal::title); },
        [this](const QString &text) { return edits::write(editing_.mentorship(), id_, &Goal::title, text); });
    title->setPlaceholder(tr("A goal in one line"));
    title_ = title->editor();
    return new Labelled(tr("Goal"), {}, title);
}

QLayout *GoalCard::actionsPart()
{
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
    return new Flow({up, down, remove});
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
    return new Labelled(
        tr("My rating, 1 to 5"),
        tr("1: just beginning – 5: it is part of me. Rate again whenever something has changed."),
        new RatingField(
            editing_,
            [this]() -> std::optional<int> {
                const std::vector<Rating> ratings = ratingsOf(editing_.mentorship(), id_);
                return ratings.empty() ? std::nullopt : std::optional(ratings.back().value);
            },
            [this](int value) { return edits::rateGoal(editing_.mentorship(), id_, value, editing_.today()); }));
}

QWidget *GoalCard::statePart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part);
    QStringList states;
    for (const GoalState state : {GoalState::Active, GoalState::Reshaped, GoalState::Reached, GoalState::LetGo})
        states << words::word(state);
    column->addWidget(new Labelled(
        tr("State"),
        {},
        new ButtonsField(
            editing_,
            tr("Change a goal’s state"),
            states,
            [this]() -> std::optional<int> { return static_cast<int>(read(&Goal::state)); },
            [this](int state) {
                return edits::setGoalState(editing_.mentorship(), id_, static_cast<GoalState>(state), editing_.today());
            })));
    reason_ = textFor(tr("What changed?"), {}, &Goal::stateReason, 1);
    column->addWidget(reason_);
    return part;
}
