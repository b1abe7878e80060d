// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/founddelegate.h"

#include "ui/controls/drawntext.h"
#include "ui/finding/foundmodel.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>

namespace {

int padding()
{
    return theme::space(0.5);
}

QFont smallFont(const QStyleOptionViewItem &option)
{
    return theme::font(option.font, theme::Type::Small);
}

/// What of the text was typed, heavier and in the accent.
QList<QTextLayout::FormatRange> lit(const QModelIndex &index, const QPalette &palette, qsizetype shown)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QVariant &piece : index.data(FoundModel::Spans).toList()) {
        const QPoint span = piece.toPoint();
        if (span.x() >= shown)
            continue;
        QTextLayout::FormatRange range;
        range.start = span.x();
        range.length = std::min(span.y(), int(shown) - span.x());
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(theme::accent(palette));
        ranges << range;
    }
    return ranges;
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, const QRect &room)
{
    QFont font = smallFont(option);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme::softInk(option.palette));
    painter->drawText(
        room, textFlags(text, Qt::AlignLeft | Qt::AlignBottom, option.direction) | Qt::TextSingleLine, text);
}

/// The widths of a text and of the detail at its end, which has half of the line at most.
struct Room
{
    int text;
    int detail;
};

Room roomIn(int width, const QFontMetrics &small, const QString &detail)
{
    if (detail.isEmpty())
        return {width, 0};
    const int own = std::min(width / 2, small.horizontalAdvance(detail) + 1);
    return {width - own - theme::space(0.6), own};
}

QFont heaviestFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::Bold);
    return font;
}

/// One line of the text; what does not fit ends in an ellipsis.
void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &room)
{
    const QString whole = index.data(Qt::DisplayRole).toString();
    const QString text = QFontMetrics(heaviestFont(option.font)).elidedText(whole, Qt::ElideRight, room.width());
    const qsizetype shown = text == whole ? whole.size() : text.size() - 1;
    QTextLayout layout(text, option.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    wrap.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    layout.setTextOption(wrap);
    layout.setFormats(lit(index, option.palette, shown));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter->setPen(theme::ink(option.palette));
    layout.draw(painter, room.topLeft());
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inside = option.rect.adjusted(padding(), padding() / 2, -padding(), -padding() / 2);
    if (index.data(FoundModel::IsHeading).toBool()) {
        paintHeading(painter, option, index.data(Qt::DisplayRole).toString(), inside);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        const qreal radius = theme::space(0.34);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::tint(option.palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), radius, radius);
    }
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(option.direction, inside, logical); };
    const QFontMetrics small(smallFont(option));
    const int line = QFontMetrics(option.font).height();
    const QString detail = index.data(FoundModel::Detail).toString();
    const Room room = roomIn(inside.width(), small, detail);
    const QRect first(inside.left(), inside.top(), inside.width(), line);
    paintText(painter, option, index, visual(QRect(first.left(), first.top(), room.text, line)));

    painter->setFont(smallFont(option));
    painter->setPen(theme::softInk(option.palette));
    painter->drawText(visual(QRect(first.right() + 1 - room.detail, first.top(), room.detail, line)),
                      textFlags(detail, Qt::AlignRight | Qt::AlignVCenter, option.direction) | Qt::TextSingleLine,
                      small.elidedText(detail, Qt::ElideRight, room.detail));
    if (const QString below = index.data(FoundModel::Below).toString(); !below.isEmpty())
        painter->drawText(visual(QRect(inside.left(), first.bottom() + 1, inside.width(), small.height())),
                          textFlags(below, Qt::AlignLeft, option.direction) | Qt::TextSingleLine,
                          small.elidedText(below, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(smallFont(option)).height();
    int height = QFontMetrics(option.font).height() + padding();
    if (index.data(FoundModel::IsHeading).toBool())
        height = small + 2 * padding();
    else if (!index.data(FoundModel::Below).toString().isEmpty())
        height += small;
    return {theme::space(10), height};
}

bool FoundDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(FoundModel::Detail).toString();
    const QString below = index.data(FoundModel::Below).toString();
    const QFontMetrics small(smallFont(option));
    const int width = option.rect.width() - 2 * padding();
    const Room room = roomIn(width, small, detail);
    const bool isCut = QFontMetrics(heaviestFont(option.font)).horizontalAdvance(text) > room.text
        || small.horizontalAdvance(detail) > room.detail || small.horizontalAdvance(below) > width;
    QStringList parts{text, detail, below};
    parts.removeAll(QString());
    showWholeTip(*event, isCut ? parts.join(QStringLiteral(" · ")) : QString(), view->viewport());
    return true;
}
