// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learningboard.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/layout.h"
#include "ui/learning/boardcard.h"
#include "ui/learning/boardcolumn.h"

#include <QTimer>

namespace {

/// Planned and doing in the order they came up, done with the latest first.
bool comesBefore(const LearningActivity &a, const LearningActivity &b)
{
    if (a.state == ActivityState::Done && b.state == ActivityState::Done)
        return a.doneOn > b.doneOn;
    return a.plannedOn < b.plannedOn;
}

} // namespace

LearningBoard::LearningBoard(Editing &editing, QWidget *parent) : Input(parent), editing_(editing)
{
    QVBoxLayout *column = columnIn(this);
    auto *sides = new BesideOrBelow(33);
    column->addWidget(sides);
    for (size_t i = 0; i < columns_.size(); ++i) {
        const auto state = static_cast<ActivityState>(i);
        columns_.at(i) = new BoardColumn(state);
        sides->add(columns_.at(i));
        // After the drop has ended: the card that was carried is moved.
        connect(columns_.at(i), &BoardColumn::dropped, this, [this, state](Id<LearningActivity> id) {
            QTimer::singleShot(0, this, [this, id, state] { move(id, state); });
        });
    }
    LearningBoard::reload();
}

void LearningBoard::reload()
{
    const std::vector<LearningActivity> mine = editing_.mentorship().sorted<LearningActivity>(
        [this](const LearningActivity &activity) { return activity.author == editing_.actor(); }, comesBefore);
    QHash<Id<LearningActivity>, BoardCard *> kept;
    std::array<std::vector<BoardCard *>, 3> byState;
    for (const LearningActivity &activity : mine) {
        BoardCard *card = cards_.take(activity.id);
        if (card)
            card->reload();
        else
            card = makeCard(activity.id);
        kept.insert(activity.id, card);
        byState.at(size_t(activity.state)).push_back(card);
    }
    for (BoardCard *gone : std::as_const(cards_)) {
        gone->hide();
        gone->setParent(nullptr);
        gone->deleteLater();
    }
    cards_ = kept;
    for (size_t i = 0; i < columns_.size(); ++i)
        columns_.at(i)->show(byState.at(i));
}

QWidget *LearningBoard::cardOf(Id<LearningActivity> id) const
{
    return cards_.value(id);
}

BoardCard *LearningBoard::makeCard(Id<LearningActivity> id)
{
    auto *card = new BoardCard(editing_, id);
    connect(card, &BoardCard::clicked, this, [this, id] { emit opened(id); });
    connect(card, &BoardCard::moveWanted, this, [this, id](int steps) { moveBy(id, steps); });
    connect(card, &BoardCard::focusWanted, this, [this, id](int columns, int rows) { focusFrom(id, columns, rows); });
    return card;
}

void LearningBoard::move(Id<LearningActivity> id, ActivityState state)
{
    editing_.flush();
    const LearningActivity *activity = editing_.mentorship().find(id);
    if (!activity || activity->state == state)
        return;
    if (!editing_.perform(tr("Move a learning activity"),
                          edits::setActivityState(editing_.mentorship(), id, state, editing_.today())))
        return;
    reload();
    if (QWidget *card = cardOf(id)) {
        card->setFocus(Qt::OtherFocusReason);
        emit moved(card);
    }
}

void LearningBoard::moveBy(Id<LearningActivity> id, int steps)
{
    const LearningActivity *activity = editing_.mentorship().find(id);
    const int state = activity ? static_cast<int>(activity->state) + steps : -1;
    if (state >= 0 && state < int(columns_.size()))
        move(id, static_cast<ActivityState>(state));
}

/// To the next column that holds cards, on the same row where there is one; or up and down in the column.
void LearningBoard::focusFrom(Id<LearningActivity> id, int columns, int rows)
{
    const LearningActivity *activity = editing_.mentorship().find(id);
    if (!activity)
        return;
    int column = static_cast<int>(activity->state);
    const std::vector<BoardCard *> &here = columns_.at(size_t(column))->cards();
    auto row = int(std::find(here.begin(), here.end(), cards_.value(id)) - here.begin()) + rows;
    do {
        column += columns;
    } while (columns != 0 && column >= 0 && column < int(columns_.size())
             && columns_.at(size_t(column))->cards().empty());
    if (column < 0 || column >= int(columns_.size()))
        return;
    const std::vector<BoardCard *> &there = columns_.at(size_t(column))->cards();
    row = std::min(row, int(there.size()) - 1);
    if (row >= 0)
        there.at(size_t(row))->setFocus(Qt::TabFocusReason);
}
