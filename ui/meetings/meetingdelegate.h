// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws a meeting in a list: its number, the day, below it the time, the place and the agenda, and its state
/// in words. What is too long wraps.
class MeetingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What it asks a model for.
    enum Role {
        Number = Qt::UserRole, ///< "5"; empty for one that does not take place
        Day,
        About,  ///< the line below the day
        State,  ///< in words
        IsHeld, ///< bool: with a tick
        IsNext  ///< bool: stands out
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
