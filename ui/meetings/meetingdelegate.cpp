// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingdelegate.h"

#include "ui/controls/drawntext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace {

/// Where the parts of a row go, for a width in pixels.
struct Layout
{
    Layout(int width, const QStyleOptionViewItem &option, const QModelIndex &index) :
        day(option.font), about(theme::font(option.font, theme::Type::Small)),
        number(theme::font(option.font, theme::Type::Title))
    {
        day.setWeight(index.data(MeetingDelegate::IsNext).toBool() ? QFont::DemiBold : QFont::Normal);
        number.setWeight(QFont::Normal);
        const QFontMetrics dayMetrics(day);
        const QFontMetrics aboutMetrics(about);
        padding = theme::space(0.75);
        sign = theme::space(0.85);
        const int left = padding + QFontMetrics(number).horizontalAdvance(QStringLiteral("00")) + theme::space(0.8);
        const int stateText = aboutMetrics.horizontalAdvance(index.data(MeetingDelegate::State).toString());
        const int stateWidth = stateText
            + (index.data(MeetingDelegate::IsHeld).toBool() ? sign + theme::space(0.25) : 0);
        // Where it is narrow, the state stands below.
        const bool narrow = width < theme::space(20);
        const int right = width - padding - stateWidth;
        const int words = std::max(theme::space(6), (narrow ? width - padding : right - theme::space(0.6)) - left);
        const auto heightOf = [](const QFontMetrics &metrics, int lineWidth, const QString &text) {
            return text.isEmpty() ? 0 : metrics.boundingRect(0, 0, lineWidth, 10'000, Qt::TextWordWrap, text).height();
        };
        dayRect = QRect(left, padding, words, heightOf(dayMetrics, words, index.data(MeetingDelegate::Day).toString()));
        aboutRect = QRect(left,
                          dayRect.bottom() + 1 + theme::space(0.1),
                          words,
                          heightOf(aboutMetrics, words, index.data(MeetingDelegate::About).toString()));
        numberRect = QRect(padding, padding, left - padding - theme::space(0.8), dayMetrics.height());
        stateRect = QRect(narrow ? left : right,
                          narrow ? aboutRect.bottom() + 1 + theme::space(0.1) : padding,
                          stateWidth,
                          dayMetrics.height());
        height = std::max(aboutRect.bottom(), stateRect.bottom()) + 1 + padding;
    }

    QFont day;
    QFont about;
    QFont number;
    int padding = 0;
    int sign = 0;
    QRect dayRect;
    QRect aboutRect;
    QRect numberRect;
    QRect stateRect;
    int height = 0;
};

} // namespace

void MeetingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Layout at(option.rect.width(), option, index);
    const QPalette &palette = option.palette;
    const double radius = theme::space(0.4);
    const QRectF row = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
    painter->save();
    painter->setPen(theme::hairline(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isNext = index.data(IsNext).toBool();
    if (isNext || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::tint(palette));
        painter->drawRoundedRect(row, radius, radius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::accent(palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter->translate(option.rect.topLeft());
    const QRect whole(QPoint(), option.rect.size());
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, whole, rect); };
    const auto write = [&](const QRect &room, Qt::Alignment side, int flags, const QString &text) {
        painter->drawText(placed(room), textFlags(text, side, option.direction) | flags, text);
    };
    const bool isAhead = !index.data(Number).toString().isEmpty() && !index.data(IsHeld).toBool();
    painter->setFont(at.number);
    painter->setPen(isNext ? theme::accent(palette) : theme::softInk(palette));
    write(at.numberRect, Qt::AlignRight | Qt::AlignVCenter, Qt::TextDontClip, index.data(Number).toString());
    painter->setFont(at.day);
    painter->setPen(isAhead ? theme::ink(palette) : theme::softInk(palette));
    write(at.dayRect, Qt::AlignLeft, Qt::TextWordWrap, index.data(Day).toString());
    painter->setFont(at.about);
    painter->setPen(theme::softInk(palette));
    write(at.aboutRect, Qt::AlignLeft, Qt::TextWordWrap, index.data(About).toString());
    if (index.data(IsHeld).toBool()) {
        const QRect sign(
            at.stateRect.left(), at.stateRect.top() + (at.stateRect.height() - at.sign) / 2, at.sign, at.sign);
        icons::icon(QStringLiteral("tick"), QPalette::Highlight).paint(painter, placed(sign));
    }
    painter->setPen(isNext ? theme::accent(palette) : theme::softInk(palette));
    write(at.stateRect, Qt::AlignRight | Qt::AlignVCenter, 0, index.data(State).toString());
    painter->restore();
}

QSize MeetingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {theme::space(10), Layout(width, option, index).height};
}
