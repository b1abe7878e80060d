// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dragorder.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGraphicsOpacityEffect>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>

namespace {

/// Where a row would land: a line with a ring at its beginning.
class DropLine final : public QWidget
{
public:
    explicit DropLine(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(parent->width(), theme::space(0.5) | 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::accent(palette()), 2));
        const double middle = height() / 2.0;
        const QRect ring = QStyle::visualRect(layoutDirection(), rect(), QRect(1, 1, height() - 2, height() - 2));
        painter.drawEllipse(ring);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawLine(QPointF(mirrored ? 0 : height(), middle),
                         QPointF(mirrored ? width() - height() : width(), middle));
    }
};

QScrollArea *scrollAreaOf(QWidget *widget)
{
    for (QWidget *above = widget; above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

} // namespace

DragOrder::DragOrder(QWidget *column) : QObject(column), column_(column) { }

void DragOrder::add(QWidget *row, CanStart canStart)
{
    rows_.insert(row, std::move(canStart));
    row->installEventFilter(this);
    connect(row, &QObject::destroyed, this, [this](QObject *gone) { rows_.remove(gone); });
}

bool DragOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (isDragging() && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (rows_.contains(watched)) {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::MouseButtonRelease:
            return filterMouse(static_cast<QWidget *>(watched), static_cast<QMouseEvent *>(event));
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool DragOrder::filterMouse(QWidget *row, QMouseEvent *event)
{
    const QPoint inRow = event->position().toPoint();
    const QPoint here = row->mapTo(column_, inRow);
    if (event->type() == QEvent::MouseButtonPress) {
        const bool canStart = event->button() == Qt::LeftButton && rows_.value(row)(inRow);
        row_ = canStart ? row : nullptr;
        pressedAt_ = here;
        return false;
    }
    if (row_ != row)
        return false;
    if (event->type() == QEvent::MouseMove) {
        if (!isDragging() && (here - pressedAt_).manhattanLength() >= QApplication::startDragDistance())
            begin();
        if (isDragging())
            moveTo(here.y());
        return isDragging();
    }
    if (!isDragging()) {
        row_ = nullptr;
        return false;
    }
    end();
    if (position_ != layout()->indexOf(row))
        emit dropped(row, position_);
    return true;
}

QBoxLayout *DragOrder::layout() const
{
    return static_cast<QBoxLayout *>(column_->layout());
}

void DragOrder::begin()
{
    if (layout()->count() < 2)
        return;
    line_ = new DropLine(column_);
    auto *faint = new QGraphicsOpacityEffect(row_);
    faint->setOpacity(0.45);
    row_->setGraphicsEffect(faint);
    QApplication::setOverrideCursor(Qt::ClosedHandCursor);
    qApp->installEventFilter(this); // hears Escape, whoever has the cursor
}

/// Shows the gap that is nearest to `y` in the column.
void DragOrder::moveTo(int y)
{
    int gap = 0;
    while (gap < layout()->count() && layout()->itemAt(gap)->geometry().center().y() < y)
        ++gap;
    const int from = layout()->indexOf(row_);
    position_ = gap > from ? gap - 1 : gap;
    const int at = gap < layout()->count() ? layout()->itemAt(gap)->geometry().top()
                                           : layout()->itemAt(gap - 1)->geometry().bottom();
    line_->move(0, std::clamp(at - line_->height() / 2, 0, column_->height() - line_->height()));
    line_->setVisible(position_ != from);
    line_->raise();
    if (QScrollArea *area = scrollAreaOf(column_)) {
        const QPoint point = column_->mapTo(area->widget(), QPoint(0, y));
        area->ensureVisible(point.x(), point.y(), 0, theme::space(2));
    }
}

void DragOrder::end()
{
    qApp->removeEventFilter(this);
    QApplication::restoreOverrideCursor();
    if (row_)
        row_->setGraphicsEffect(nullptr);
    row_ = nullptr;
    line_->deleteLater();
    line_->hide();
    line_ = nullptr;
}
