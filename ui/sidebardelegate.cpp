// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebardelegate.h"

#include "ui/theme.h"
#include "ui/widgets/icons.h"

#include <QPainter>

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const QRect room = option.rect.adjusted(theme::space(0.6), 0, -theme::space(0.5), 0);
    const QString name = index.data().toString();
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    if (!index.data(PageRole).isValid()) {
        painter->setFont(theme::font(option.font, theme::Type::Small));
        painter->setPen(theme::softInk(palette));
        painter->drawText(room.adjusted(0, theme::space(0.5), 0, 0), start, name);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current || (option.state & QStyle::State_MouseOver)) {
        QColor ground = theme::tint(palette);
        if (!current)
            ground.setAlphaF(0.5F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), theme::space(0.35), theme::space(0.35));
    }
    if (current && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme::accent(palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(1, 2, -1, -2), theme::space(0.35), theme::space(0.35));
    }
    const int size = theme::space(0.9);
    const QRect signRoom = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {size, size}, room);
    const QPalette::ColorRole signRole = current ? QPalette::Highlight : QPalette::PlaceholderText;
    icons::icon(index.data(SignRole).toString(), signRole).paint(painter, signRoom);

    QFont font = option.font;
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(current ? theme::accent(palette) : theme::ink(palette));
    const int indent = size + theme::space(0.7);
    const QString count = index.data(CountRole).toString();
    const int end = count.isEmpty() ? 0 : theme::space(1.4);
    const QRect textRoom = QStyle::visualRect(option.direction, room, room.adjusted(indent, 0, -end, 0));
    painter->drawText(textRoom, start, QFontMetrics(font).elidedText(name, Qt::ElideRight, textRoom.width()));

    painter->setFont(theme::font(option.font, theme::Type::Small));
    painter->setPen(theme::softInk(palette));
    painter->drawText(room, QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter, count);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {theme::space(10), theme::space(index.data(PageRole).isValid() ? 2.2 : 2.4)};
}
