// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebardelegate.h"

#include "ui/controls/drawntext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace {

int signSize()
{
    return theme::space(0.9);
}

/// The part of a row where something stands, within its padding.
QRect inside(const QRect &row)
{
    return row.adjusted(theme::space(0.6), 0, -theme::space(0.5), 0);
}

/// Where the name goes in a row that has a count, or none.
QRect nameRoom(const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index)
{
    const QRect room = inside(row);
    const bool hasCount = !index.data(SidebarDelegate::CountRole).toString().isEmpty();
    const QRect name = room.adjusted(signSize() + theme::space(0.7), 0, hasCount ? -theme::space(1.4) : 0, 0);
    return QStyle::visualRect(option.direction, room, name);
}

QFont nameFont(const QStyleOptionViewItem &option, bool current)
{
    QFont font = option.font;
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Wraps between words, and inside one only when it has no room at all.
int wrapping(const QFont &font, const QString &name, int width)
{
    const QFontMetrics metrics(font);
    const QStringList parts = name.split(QLatin1Char(' '));
    const bool fits = std::all_of(
        parts.begin(), parts.end(), [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
    return fits ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

// Heights of rows, in lines of text.
constexpr double pageRow = 2.2;
constexpr double wideHeading = 2.4;
constexpr double narrowHeading = 0.9;

/// Down from 1 as far as needed for all rows to be seen at once, but not closer than is easily hit.
double tightness(const QAbstractItemView &view, bool narrow)
{
    const int headings = 2;
    const int rows = view.model()->rowCount() - headings;
    const int wish = theme::space(rows * pageRow + headings * (narrow ? narrowHeading : wideHeading));
    return std::clamp(double(view.viewport()->height()) / wish, 0.75, 1.0);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!index.data(PageRole).isValid()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const double radius = theme::space(0.35);
    if (current || (option.state & QStyle::State_MouseOver)) {
        QColor ground = theme::tint(option.palette);
        if (!current)
            ground.setAlphaF(0.5F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), radius, radius);
    }
    if (current && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme::accent(option.palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(1, 2, -1, -2), radius, radius);
    }
    if (narrow_)
        paintNarrow(*painter, option, index);
    else
        paintWide(*painter, option, index);
    painter->restore();
}

void SidebarDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QRect room = inside(option.rect);
    if (narrow_) {
        painter.setPen(theme::hairline(option.palette));
        painter.drawLine(room.left(), room.center().y(), room.right(), room.center().y());
        return;
    }
    painter.setFont(theme::font(option.font, theme::Type::Small));
    painter.setPen(theme::softInk(option.palette));
    const QString heading = index.data().toString();
    painter.drawText(room.adjusted(0, theme::space(0.5), 0, 0),
                     textFlags(heading, Qt::AlignLeft | Qt::AlignVCenter, option.direction),
                     heading);
}

void SidebarDelegate::paintWide(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = option.state & QStyle::State_Selected;
    const QPalette::ColorRole signRole = current ? QPalette::Highlight : QPalette::PlaceholderText;
    const QRect room = inside(option.rect);
    const QRect sign = QStyle::alignedRect(
        option.direction, Qt::AlignLeft | Qt::AlignVCenter, {signSize(), signSize()}, room);
    const QString mark = index.data(MarkRole).toString();
    icons::icon(mark.isEmpty() ? index.data(PictureRole).toString() : mark, signRole).paint(&painter, sign);

    const QString name = index.data().toString();
    const QFont font = nameFont(option, current);
    const QRect text = nameRoom(option, option.rect, index);
    painter.setFont(font);
    painter.setPen(current ? theme::accent(option.palette) : theme::ink(option.palette));
    painter.drawText(text,
                     textFlags(name, Qt::AlignLeft | Qt::AlignVCenter, option.direction)
                         | wrapping(font, name, text.width()),
                     name);

    painter.setFont(theme::font(option.font, theme::Type::Small));
    painter.setPen(theme::softInk(option.palette));
    const QString count = index.data(CountRole).toString();
    painter.drawText(room, textFlags(count, Qt::AlignRight | Qt::AlignVCenter, option.direction), count);
}

void SidebarDelegate::paintNarrow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = option.state & QStyle::State_Selected;
    const int size = theme::space(1.15);
    const QRect picture = QStyle::alignedRect(option.direction, Qt::AlignCenter, {size, size}, option.rect);
    icons::icon(index.data(PictureRole).toString(), current ? QPalette::Highlight : QPalette::Text)
        .paint(&painter, picture);
    const QString mark = index.data(MarkRole).toString();
    if (mark.isEmpty() || mark == QLatin1String("ahead"))
        return;
    const int small = theme::space(0.6);
    const QRect corner = QStyle::alignedRect(option.direction,
                                             Qt::AlignRight | Qt::AlignBottom,
                                             {small, small},
                                             option.rect.adjusted(0, 0, -theme::space(0.1), -theme::space(0.2)));
    icons::icon(mark, QPalette::Highlight).paint(&painter, corner);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double scale = view ? tightness(*view, narrow_) : 1;
    if (!index.data(PageRole).isValid())
        return {theme::space(2), theme::space((narrow_ ? narrowHeading : wideHeading) * scale)};
    const int least = theme::space(pageRow * scale);
    if (narrow_ || !view)
        return {theme::space(2), least};
    const QString name = index.data().toString();
    const QRect room = nameRoom(option, QRect(0, 0, view->viewport()->width(), least), index);
    const QFont font = nameFont(option, true);
    const QRect text = QFontMetrics(font).boundingRect(
        QRect(0, 0, room.width(), 10'000), wrapping(font, name, room.width()), name);
    return {theme::space(2), std::max(least, text.height() + theme::space(0.8))};
}
