// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws the sidebar's rows: a sign, the page's name on as many lines as it needs, a count; headings small and quiet.
/// Narrow, a row is its picture alone, with the mark of its progress.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 1, PictureRole, MarkRole, CountRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNarrow(bool narrow) { narrow_ = narrow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWide(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNarrow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool narrow_ = false;
};
