// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/founddelegate.h"

#include "ui/textflags.h"
#include "ui/theme.h"
#include "ui/window/foundmodel.h"

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

/// One line of the text; what does not fit ends in an ellipsis.
void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &room)
{
    QFont heaviest = option.font;
    heaviest.setWeight(QFont::Bold);
    const QString whole = index.data(Qt::DisplayRole).toString();
    const QString text = QFontMetrics(heaviest).elidedText(whole, Qt::ElideRight, room.width());
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
    const int most = inside.width() / 2;
    const int detailWidth = detail.isEmpty() ? 0 : std::min(most, small.horizontalAdvance(detail) + 1);
    const QRect first(inside.left(), inside.top(), inside.width(), line);
    const int gap = detail.isEmpty() ? 0 : theme::space(0.6);
    paintText(painter, option, index, visual(first.adjusted(0, 0, -detailWidth - gap, 0)));

    painter->setFont(smallFont(option));
    painter->setPen(theme::softInk(option.palette));
    painter->drawText(visual(QRect(first.right() + 1 - detailWidth, first.top(), detailWidth, line)),
                      textFlags(detail, Qt::AlignRight | Qt::AlignVCenter, option.direction) | Qt::TextSingleLine,
                      small.elidedText(detail, Qt::ElideRight, detailWidth));
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
