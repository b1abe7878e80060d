// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws an entry of the journal: a first line that stands out, two more, and softly who wrote it, where
/// and when. Beside them the star and who can read it, as signs; `Qt::AccessibleTextRole` says all of it. Above the
/// first entry of a group stands its heading.
class JournalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What it asks the model for, besides `Qt::DisplayRole`: the plain text.
    enum Role {
        Source = Qt::UserRole, ///< author · occasion · prompt
        Day,                   ///< the date in words
        Starred,               ///< bool
        Shared,                ///< bool
        Group                  ///< the heading of the group that it belongs to; empty without groups
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What is cut short can be read in full where the mouse rests.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};
