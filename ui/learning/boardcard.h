// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QAbstractButton>

class Button;
class Label;
class Icon;

/// A learning activity on the board: a button that opens it. It is dragged to another column, or moved there with
/// Ctrl and an arrow key or by its own button; the arrow keys go from card to card.
class BoardCard final : public QAbstractButton
{
    Q_OBJECT

public:
    BoardCard(Editing &editing, Id<LearningActivity> id, QWidget *parent = nullptr);

    /// Shows what the mentorship holds now.
    void reload();

    /// What a dragged card is to a drop: its id as text.
    static constexpr const char *mimeType = "application/x-peili-learning-activity";

signals:
    /// By so many states: 1 on, −1 back.
    void moveWanted(int steps);

    /// The keyboard goes on to the card so many columns and rows away.
    void focusWanted(int columns, int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drag();
    [[nodiscard]] QStringList facts(const LearningActivity &activity) const;

    Editing &editing_;
    Id<LearningActivity> id_;
    QPoint pressedAt_;
    Icon *sign_;
    Label *kind_;
    Label *title_;
    Label *facts_;
    Label *raise_;
    Button *onward_;
};
