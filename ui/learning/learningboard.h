// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

#include <array>
#include <functional>

class BoardCard;
class BoardColumn;

/// The learning activities of the person who writes in three columns: planned, doing, done. Beside each other where
/// there is room, else one below the other. Moving a card to another column sets its state.
class LearningBoard final : public Input
{
    Q_OBJECT

public:
    explicit LearningBoard(Editing &editing, QWidget *parent = nullptr);
    void reload() override;

    /// The card of an activity, or nullptr.
    [[nodiscard]] QWidget *cardOf(Id<LearningActivity> id) const;

signals:
    void opened(Id<LearningActivity> id);

    /// A card was moved and has the keyboard.
    void moved(QWidget *card);

private:
    [[nodiscard]] BoardCard *makeCard(Id<LearningActivity> id);
    void move(Id<LearningActivity> id, ActivityState state);
    void moveBy(Id<LearningActivity> id, int steps);
    void focusFrom(Id<LearningActivity> id, int columns, int rows);

    Editing &editing_;
    std::array<BoardColumn *, 3> columns_{}; ///< by state
    QHash<Id<LearningActivity>, BoardCard *> cards_;
};
