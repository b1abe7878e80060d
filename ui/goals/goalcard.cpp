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
    RecordPart(editing, id, parent), head_(new GoalHead(editing, id)), fold_(new Fold(head_, [this] { return body(); }))
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
    if (!record())
        return;
    const QString title = record()->title.isEmpty() ? tr("Goal") : record()->title;
    setAccessibleName(title);
    fold_->setSubject(title);
    fold_->toggle()->setAccessibleDescription(head_->inWords());
    if (reason_)
        reason_->setVisible(record()->state != GoalState::Active);
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
    column->addWidget(
        new Labelled(tr("By when"), {}, new DateField(editing_, tr("Set a target day"), at(&Goal::targetOn))));
    column->addWidget(statePart());
    column->addWidget(VisibilityStrip::about(editing_, id_));
    column->addLayout(actionsPart());
    reason_->setVisible(read(&Goal::state) != GoalState::Active);
    return body;
}

QWidget *GoalCard::titlePart()
{
    auto *title = new LineField(editing_, tr("Write a goal"), at(&Goal::title));
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
    return new Labelled(title, help, new TextField(editing_, tr("Write a goal"), at(field), lines));
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
    column->addWidget(new Labelled(tr("State"),
                                   {},
                                   ButtonsField::among<GoalState>(
                                       editing_,
                                       tr("Change a goal’s state"),
                                       [this] { return read(&Goal::state); },
                                       [this](GoalState state) {
                                           return edits::setGoalState(
                                               editing_.mentorship(), id_, state, editing_.today());
                                       })));
    reason_ = textFor(tr("What changed?"), {}, &Goal::stateReason, 1);
    column->addWidget(reason_);
    return part;
}
