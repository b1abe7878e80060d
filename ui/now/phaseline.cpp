// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/now/phaseline.h"

#include "ui/look/theme.h"
#include "ui/now/phaselinevoice.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <numeric>

PhaseLine::PhaseLine(QWidget *parent) : QWidget(parent)
{
    PhaseLineVoice::install();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("The process"));
}

void PhaseLine::show(const Journey &journey)
{
    const auto stop = [&](Phase phase, PageId page, int column, int row = 0) {
        const PhaseState &state = journey.of(phase);
        const bool beside = phase == Phase::LearningActivities && journey.current == Phase::Dialogue;
        const bool isNow = journey.current == phase || (beside && state.progress == Progress::Open);
        return Stop{words::word(phase), state.progress, isNow, page, column, row};
    };
    stops_ = {stop(Phase::Prepare, PageId::Prepare, 0),
              stop(Phase::GetAcquainted, PageId::GetAcquainted, 1),
              stop(Phase::Dialogue, PageId::Dialogue, 2),
              stop(Phase::LearningActivities, PageId::Learning, 2, 1),
              stop(Phase::FinalEvaluation, PageId::Evaluation, 3),
              stop(Phase::ChangeInUse, PageId::ChangeInUse, 4)};
    if (!hasFocus()) {
        const auto now = std::find_if(stops_.begin(), stops_.end(), [](const Stop &each) { return each.isNow; });
        current_ = now == stops_.end() ? 0 : int(now - stops_.begin());
    }
    QStringList said;
    for (int i = 0; i < count(); ++i)
        said << tr("%1: %2").arg(name(i), state(i));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QString PhaseLine::state(int stop) const
{
    const Stop &s = stops_[size_t(stop)];
    if (s.isNow)
        return tr("now");
    return s.progress == Progress::Done ? tr("done") : s.progress == Progress::Open ? tr("begun") : tr("ahead");
}

QSize PhaseLine::sizeHint() const
{
    return {theme::space(44), theme::space(2.9)};
}

QSize PhaseLine::minimumSizeHint() const
{
    return {theme::space(10), theme::space(2.9)};
}

double PhaseLine::nameWidth(const Stop &stop, bool isTight) const
{
    QFont bold = theme::font(font(), theme::Type::Small);
    bold.setWeight(QFont::DemiBold);
    const double sign = theme::space(1.7); // the dot and the gaps around the name
    return isTight && !stop.isNow ? theme::space(0.9) : QFontMetricsF(bold).horizontalAdvance(stop.name) + sign;
}

/// Each column takes the room of its names, and an equal share of what is left for the line to the next.
PhaseLine::Columns PhaseLine::columns() const
{
    Columns result;
    for (const bool tight : {false, true}) {
        result.isTight = tight;
        result.width.assign(columnCount, 0);
        for (const Stop &stop : stops_) {
            double &width = result.width[size_t(stop.column)];
            width = std::max(width, nameWidth(stop, tight));
        }
        const double names = std::accumulate(result.width.begin(), result.width.end(), 0.0);
        const double spare = width() - names;
        if (spare < theme::space(4) && !tight)
            continue;
        result.left.clear();
        double left = 0;
        for (int i = 0; i < columnCount; ++i) {
            double &wide = result.width[size_t(i)];
            result.left.push_back(left);
            if (spare < 0)
                wide *= width() / names;
            else if (i + 1 < columnCount)
                wide += spare / (columnCount - 1);
            left += wide;
        }
        break;
    }
    return result;
}

QRectF PhaseLine::room(const Columns &columns, const Stop &stop) const
{
    const double half = height() / 2.0;
    return {columns.left[size_t(stop.column)], stop.row * half, columns.width[size_t(stop.column)], half};
}

QRect PhaseLine::area(int stop) const
{
    const QRectF logical = room(columns(), stops_[size_t(stop)]);
    const double left = isRightToLeft() ? width() - logical.right() : logical.left();
    return QRectF(left, logical.top(), logical.width(), logical.height()).toAlignedRect();
}

int PhaseLine::stopAt(QPointF position) const
{
    for (int i = count() - 1; i >= 0; --i) {
        if (area(i).contains(position.toPoint()))
            return i;
    }
    return -1;
}

void PhaseLine::setCurrentStop(int stop)
{
    current_ = std::clamp(stop, 0, std::max(0, count() - 1));
    update();
    announce();
}

void PhaseLine::open(int stop)
{
    if (stop < 0 || stop >= count())
        return;
    current_ = stop;
    emit wanted({stops_[size_t(stop)].page, {}});
}

void PhaseLine::announce()
{
    if (stops_.empty())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current_);
    QAccessible::updateAccessibility(&event);
}

void PhaseLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(stopAt(event->position()));
}

void PhaseLine::mouseMoveEvent(QMouseEvent *event)
{
    if (hovered_ != stopAt(event->position())) {
        hovered_ = stopAt(event->position());
        update();
    }
}

void PhaseLine::leaveEvent(QEvent *)
{
    hovered_ = -1;
    update();
}

void PhaseLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announce();
}

void PhaseLine::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        setCurrentStop(current_ + (event->key() == Qt::Key_Right ? forward : -forward));
        break;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const Stop &from = stops_[size_t(current_)];
        const auto other = std::find_if(stops_.begin(), stops_.end(), [&](const Stop &each) {
            return each.column == from.column && each.row == (event->key() == Qt::Key_Down ? 1 : 0);
        });
        if (other != stops_.end())
            setCurrentStop(int(other - stops_.begin()));
        break;
    }
    case Qt::Key_Home:
        setCurrentStop(0);
        break;
    case Qt::Key_End:
        setCurrentStop(count() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(current_);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PhaseLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int stop = stopAt(help->pos());
    if (stop < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tr("%1: %2").arg(name(stop), state(stop)), this, area(stop));
    return true;
}
