// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalline.h"

#include "ui/look/theme.h"

#include <QLocale>
#include <QPainter>

GoalLine::GoalLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(theme::space(15));
    setAccessibleName(tr("Ratings over time"));
}

void GoalLine::show(const std::vector<Rating> &ratings)
{
    if (ratings_ == ratings)
        return;
    ratings_ = ratings;
    setAccessibleDescription(inWords(ratings_));
    setToolTip(accessibleDescription());
    update();
}

QString GoalLine::inWords(const std::vector<Rating> &ratings)
{
    if (ratings.empty())
        return {};
    const QLocale locale;
    const bool oneYear = ratings.front().ratedOn.year() == ratings.back().ratedOn.year();
    QStringList parts;
    for (size_t i = 0; i < ratings.size(); ++i) {
        const QDate day = ratings[i].ratedOn;
        const QString value = locale.toString(ratings[i].value);
        const QString month = locale.standaloneMonthName(day.month());
        if (i > 0 && i + 1 == ratings.size())
            parts << tr("now %1").arg(value);
        else if (oneYear)
            parts << tr("%1 in %2", "a rating in a month").arg(value, month);
        else
            parts << tr("%1 in %2 %3", "a rating in a month of a year").arg(value, month).arg(day.year());
    }
    return parts.join(QLatin1String(", "));
}

QSize GoalLine::sizeHint() const
{
    return {theme::space(12), theme::space(3.2)};
}

void GoalLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = theme::space(0.26);
    const QRectF area = QRectF(rect()).adjusted(dot + 1, dot + 1, -dot - 1, -dot - 1);
    const auto yOf = [&](int value) { return area.bottom() - area.height() * (value - 1) / 4.0; };
    painter.setPen(QPen(theme::hairline(palette()), 1));
    for (const int value : {1, 3, 5})
        painter.drawLine(QPointF(0, qRound(yOf(value)) + 0.5), QPointF(width(), qRound(yOf(value)) + 0.5));
    if (ratings_.empty())
        return;

    const QDate first = ratings_.front().ratedOn;
    const auto days = double(std::max<qint64>(1, first.daysTo(ratings_.back().ratedOn)));
    QPolygonF points;
    for (const Rating &rating : ratings_) {
        const double along = area.width() * double(first.daysTo(rating.ratedOn)) / days;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        points << QPointF(mirrored ? area.right() - along : area.left() + along, yOf(rating.value));
    }
    painter.setPen(QPen(theme::accent(palette()), theme::space(0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    // The first is open, the last is filled: told apart without colour.
    if (points.size() > 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::accent(palette()));
        painter.drawEllipse(points.back(), dot, dot);
    }
    painter.setPen(QPen(theme::softInk(palette()), theme::space(0.1)));
    painter.setBrush(theme::card(palette()));
    painter.drawEllipse(points.front(), dot, dot);
}
