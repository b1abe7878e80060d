// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws the sidebar's rows: a sign, the page's name, a count; headings small and quiet.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 1, SignRole, CountRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
