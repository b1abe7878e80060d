// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phaseline.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

PhaseLine::PhaseLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The process"));
}

void PhaseLine::show(const Journey &journey)
{
    const auto stop = [&](Phase phase, PageId page) {
        return Stop{words::word(phase), journey.of(phase).progress, journey.current == phase, page};
    };
    stops_ = {stop(Phase::Prepare, PageId::Prepare),
              stop(Phase::GetAcquainted, PageId::GetAcquainted),
              stop(Phase::Dialogue, PageId::Dialogue),
              stop(Phase::FinalEvaluation, PageId::Evaluation),
              stop(Phase::ChangeInUse, PageId::ChangeInUse)};
    stops_[2].name = words::word(Phase::Dialogue) + QStringLiteral(" · ") + words::word(Phase::LearningActivities);
    QStringList said;
    for (const Stop &s : stops_) {
        said << (s.current                          ? tr("%1: now").arg(s.name)
                     : s.progress == Progress::Done ? tr("%1: done").arg(s.name)
                                                    : tr("%1: ahead").arg(s.name));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setToolTip(said.join(QStringLiteral("\n")));
    update();
}

QSize PhaseLine::sizeHint() const
{
    return {theme::space(44), theme::space(1.6)};
}

QSize PhaseLine::minimumSizeHint() const
{
    return {theme::space(10), theme::space(1.6)};
}

/// Each stop takes the room of its name, and an equal share of what is left for the line to the next.
QRectF PhaseLine::area(size_t stop) const
{
    QFont bold = theme::font(font(), theme::Type::Small);
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double sign = theme::space(1.7); // the dot and the gaps around the name
    const auto nameWidth = [&](size_t i) { return metrics.horizontalAdvance(stops_[i].name) + sign; };
    double names = 0;
    for (size_t i = 0; i < stops_.size(); ++i)
        names += nameWidth(i);
    const double spare = width() - names;
    const double shrink = spare < 0 ? width() / names : 1;
    const double share = spare < 0 ? 0 : spare / double(stops_.size() - 1);
    double left = 0;
    for (size_t i = 0; i < stop; ++i)
        left += nameWidth(i) * shrink + share;
    const double wide = nameWidth(stop) * shrink + (stop + 1 < stops_.size() ? share : 0);
    return {isRightToLeft() ? width() - left - wide : left, 0, wide, double(height())};
}

void PhaseLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = theme::space(0.32);
    const QColor accent = theme::accent(palette());
    const QColor line = theme::hairline(palette());
    for (size_t i = 0; i < stops_.size(); ++i) {
        const Stop &stop = stops_[i];
        const QRectF room = area(i);
        const double direction = isRightToLeft() ? -1 : 1;
        const double start = isRightToLeft() ? room.right() : room.left();
        const QPointF centre(start + direction * (dot + 2), room.center().y());
        const bool done = stop.progress == Progress::Done;

        QFont font = theme::font(this->font(), theme::Type::Small);
        font.setWeight(stop.current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const double gap = theme::space(0.35);
        const double most = room.width() - 2 * dot - 3 * gap;
        const QString name = metrics.elidedText(stop.name, Qt::ElideRight, int(most));
        const double textWidth = metrics.horizontalAdvance(name);
        const double textStart = centre.x() + direction * (dot + gap);
        painter.setPen(stop.current ? theme::ink(palette()) : theme::softInk(palette()));
        painter.drawText(QRectF(direction > 0 ? textStart : textStart - textWidth, 0, textWidth + 1, height()),
                         Qt::AlignVCenter,
                         name);

        if (i + 1 < stops_.size()) {
            painter.setPen(QPen(done ? accent : line, theme::space(0.1)));
            const double from = textStart + direction * (textWidth + gap);
            const double to = start + direction * (room.width() - gap);
            if ((to - from) * direction > 0)
                painter.drawLine(QPointF(from, centre.y()), QPointF(to, centre.y()));
        }
        painter.setPen(QPen(stop.current || done ? accent : line, theme::space(0.12)));
        painter.setBrush(done ? accent : Qt::transparent);
        painter.drawEllipse(centre, dot, dot);
        if (done) {
            QPainterPath tick(centre + QPointF(-dot * 0.45, 0.02 * dot));
            tick.lineTo(centre + QPointF(-dot * 0.1, dot * 0.4));
            tick.lineTo(centre + QPointF(dot * 0.5, -dot * 0.4));
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::HighlightedText),
                                theme::space(0.1),
                                Qt::SolidLine,
                                Qt::RoundCap,
                                Qt::RoundJoin));
            painter.drawPath(tick);
        }
    }
}

void PhaseLine::mouseReleaseEvent(QMouseEvent *event)
{
    for (size_t i = 0; i < stops_.size(); ++i) {
        if (area(i).contains(event->position()))
            emit wanted({stops_[i].page, {}});
    }
}
