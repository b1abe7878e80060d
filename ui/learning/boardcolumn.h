// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/learningactivity.h"

#include <QWidget>

#include <vector>

class BoardCard;
class Label;
class QVBoxLayout;

/// A column of the board: its state, how many cards it holds, and the cards. It takes cards that are dropped on it.
class BoardColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardColumn(ActivityState state, QWidget *parent = nullptr);

    /// Puts these cards in, in this order.
    void show(const std::vector<BoardCard *> &cards);
    [[nodiscard]] const std::vector<BoardCard *> &cards() const { return cards_; }

signals:
    void dropped(Id<LearningActivity> id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setOver(bool over);

    ActivityState state_;
    Label *heading_;
    Label *empty_;
    QVBoxLayout *column_;
    std::vector<BoardCard *> cards_;
    bool isOver_ = false; ///< a card is being carried over it
};
