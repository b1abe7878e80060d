// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/goalline.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

GoalLine::GoalLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(theme::space(16));
}

void GoalLine::show(const std::vector<Rating> &ratings)
{
    if (ratings_ == ratings)
        return;
    ratings_ = ratings;
    QStringList values;
    for (const Rating &rating : ratings_)
        values << QString::number(rating.value);
    setAccessibleName(tr("Ratings over time: %1").arg(values.join(QLatin1String(", "))));
    setToolTip(values.join(QStringLiteral(" → ")));
    update();
}

QSize GoalLine::sizeHint() const
{
    return {theme::space(14), theme::space(3)};
}

void GoalLine::paintEvent(QPaintEvent *)
{
    if (ratings_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = theme::space(0.28);
    const QRectF area = QRectF(rect()).adjusted(dot + 1, dot + 1, -dot - 1, -dot - 1);
    const auto yOf = [&](int value) { return area.bottom() - area.height() * (value - 1) / 4.0; };
    painter.setPen(QPen(theme::hairline(palette()), 1));
    for (const int value : {1, 3, 5})
        painter.drawLine(QPointF(area.left(), yOf(value)), QPointF(area.right(), yOf(value)));

    const QDate first = ratings_.front().ratedOn;
    const auto days = double(std::max<qint64>(1, first.daysTo(ratings_.back().ratedOn)));
    const auto at = [&](const Rating &rating) {
        return QPointF(area.left() + area.width() * double(first.daysTo(rating.ratedOn)) / days, yOf(rating.value));
    };
    QPainterPath path(at(ratings_.front()));
    for (const Rating &rating : ratings_)
        path.lineTo(at(rating));
    painter.setPen(QPen(theme::accent(palette()), theme::space(0.12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    // The first is open, the last is filled: told apart without colour.
    painter.setPen(QPen(theme::softInk(palette()), theme::space(0.1)));
    painter.setBrush(theme::card(palette()));
    painter.drawEllipse(at(ratings_.front()), dot, dot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::accent(palette()));
    painter.drawEllipse(at(ratings_.back()), dot, dot);
}
