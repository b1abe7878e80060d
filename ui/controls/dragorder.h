// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>

class QBoxLayout;
class QMouseEvent;
class QWidget;

/// Lets the rows of a column be dragged to another place with the mouse; a line shows where one would land.
/// Escape gives up.
class DragOrder final : public QObject
{
    Q_OBJECT

public:
    using CanStart = std::function<bool(const QPoint &where)>; ///< in the row

    /// `column` holds the rows in its box layout.
    explicit DragOrder(QWidget *column);

    /// Lets this row be dragged, by where `canStart` says.
    void add(QWidget *row, CanStart canStart);

    [[nodiscard]] bool isDragging() const { return line_ != nullptr; }

signals:
    /// The row was dropped at this place of the column, counted from 0 with the row itself out of the way.
    void dropped(QWidget *row, int position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QBoxLayout *layout() const;
    [[nodiscard]] bool filterMouse(QWidget *row, QMouseEvent *event);
    void begin();
    void moveTo(int y);
    void end();

    QWidget *column_;
    QHash<QObject *, CanStart> rows_;
    QPointer<QWidget> row_;   ///< pressed, and perhaps dragged
    QPoint pressedAt_;        ///< in the column
    QWidget *line_ = nullptr; ///< while dragging
    int position_ = 0;
};
