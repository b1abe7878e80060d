// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/now/phaseline.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

double dotRadius()
{
    return theme::space(0.32);
}

double gap()
{
    return theme::space(0.35);
}

void drawTick(QPainter &painter, QPointF centre, const QColor &colour)
{
    const double dot = dotRadius();
    QPainterPath tick(centre + QPointF(-dot * 0.45, 0.02 * dot));
    tick.lineTo(centre + QPointF(-dot * 0.1, dot * 0.4));
    tick.lineTo(centre + QPointF(dot * 0.5, -dot * 0.4));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, theme::space(0.1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace

void PhaseLine::paintEvent(QPaintEvent *)
{
    if (stops_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns at = columns();
    drawLines(painter, at);
    for (int i = 0; i < count(); ++i)
        drawStop(painter, at, i);
}

/// From each name to the next dot; the track of a second row leaves the line before its column and comes back after it.
void PhaseLine::drawLines(QPainter &painter, const Columns &columns) const
{
    const auto pen = [&](bool done) {
        return QPen(done ? theme::accent(palette()) : theme::hairline(palette()),
                    theme::space(0.1),
                    Qt::SolidLine,
                    Qt::RoundCap);
    };
    const auto line = [&](QPointF from, QPointF to) {
        painter.drawLine(QPointF(mirrored(from.x()), from.y()), QPointF(mirrored(to.x()), to.y()));
    };
    const auto bend = [&](QPointF from, QPointF to) { // as a siding leaves a track
        const double middle = (from.x() + to.x()) / 2;
        QPainterPath path(QPointF(mirrored(from.x()), from.y()));
        path.cubicTo(
            QPointF(mirrored(middle), from.y()), QPointF(mirrored(middle), to.y()), QPointF(mirrored(to.x()), to.y()));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    };
    const double turn = theme::space(0.9);
    for (const Stop &stop : stops_) {
        const QRectF own = room(columns, stop);
        const double end = own.left() + std::min(own.width(), nameWidth(stop, columns.isTight)) - theme::space(0.2);
        const double next = own.right() - gap();
        const bool done = stop.progress == Progress::Done;
        painter.setPen(pen(done));
        if (stop.column + 1 == columnCount)
            continue;
        if (stop.row == 0) {
            if (next > end)
                line({end, own.center().y()}, {next, own.center().y()});
            continue;
        }
        // Back to the line.
        const double main = own.top() - own.height() / 2;
        if (next - turn > end)
            line({end, own.center().y()}, {next - turn, own.center().y()});
        bend({std::max(end, next - turn), own.center().y()}, {own.right() - gap() * 0.5, main + dotRadius() * 0.6});
        // And away from it, before the column.
        painter.setPen(pen(stop.progress != Progress::Ahead));
        bend({own.left() - turn * 1.7, main}, {own.left() - theme::space(0.1), own.center().y()});
    }
}

void PhaseLine::drawStop(QPainter &painter, const Columns &columns, int index) const
{
    const Stop &stop = stops_[size_t(index)];
    const QRectF own = room(columns, stop);
    const double dot = dotRadius();
    const QColor accent = theme::accent(palette());
    const bool done = stop.progress == Progress::Done;
    const QPointF centre(mirrored(own.left() + dot + 2), own.center().y());

    QFont font = theme::font(this->font(), theme::Type::Small);
    font.setWeight(stop.isNow ? QFont::DemiBold : QFont::Normal);
    font.setUnderline(index == hovered_);
    const QFontMetrics metrics(font);
    const bool isNamed = !columns.isTight || stop.isNow;
    const QString name = isNamed ? metrics.elidedText(stop.name, Qt::ElideRight, int(own.width() - 2 * dot - 2 * gap()))
                                 : QString();
    const double textWidth = metrics.horizontalAdvance(name);
    const double start = own.left() + 2 * dot + 2 + gap();
    painter.setFont(font);
    painter.setPen(stop.isNow ? theme::ink(palette()) : theme::softInk(palette()));
    painter.drawText(
        QRectF(isRightToLeft() ? mirrored(start + textWidth) : start, own.top(), textWidth + 1, own.height()),
        Qt::AlignVCenter,
        name);

    const bool begun = stop.progress == Progress::Open;
    painter.setPen(QPen(stop.isNow || begun || done ? accent : theme::softInk(palette()), theme::space(0.12)));
    painter.setBrush(done ? accent : theme::paper(palette()));
    painter.drawEllipse(centre, dot, dot);
    if (begun) { // half of it, as the sidebar's sign
        painter.setBrush(accent);
        painter.drawChord(QRectF(centre.x() - dot, centre.y() - dot, 2 * dot, 2 * dot), 90 * 16, 180 * 16);
    }
    if (done)
        drawTick(painter, centre, palette().color(QPalette::HighlightedText));
    if (hasFocus() && index == current_) {
        const double wide = (isNamed ? start - own.left() + textWidth : 2 * dot + 2) + gap();
        const double left = own.left() - gap() * 0.3;
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(
                std::max(1.0, isRightToLeft() ? mirrored(left + wide) : left), own.top() + 1, wide, own.height() - 2),
            theme::space(0.3),
            theme::space(0.3));
    }
}
