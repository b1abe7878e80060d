// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/timeline.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>

TimeLine::TimeLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(std::max(2, theme::space(0.12)));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TimeLine::show(double used)
{
    used_ = used;
    update();
}

void TimeLine::draw(QPainter &painter, const QRect &where, double used, Qt::LayoutDirection direction,
                    const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = where.height() / 2.0;
    QColor track = theme::softInk(palette); // seen on every ground, also before any time has passed
    track.setAlphaF(0.35F);
    painter.setBrush(track);
    painter.drawRoundedRect(where, radius, radius);
    QRect part = where;
    part.setWidth(qRound(where.width() * used));
    painter.setBrush(theme::accent(palette));
    if (part.width() > 0)
        painter.drawRoundedRect(QStyle::visualRect(direction, where, part), radius, radius);
    painter.restore();
}

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), used_, layoutDirection(), palette());
}
