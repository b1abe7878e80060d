// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flow.h"

#include "ui/look/theme.h"

#include <QStyle>
#include <QWidget>

Flow::Flow(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::space(0.4));
}

Flow::Flow(std::initializer_list<QWidget *> widgets) : Flow()
{
    for (QWidget *widget : widgets)
        addWidget(widget);
}

Flow::~Flow()
{
    qDeleteAll(items_);
}

void Flow::addItem(QLayoutItem *item)
{
    items_.append(item);
}

QLayoutItem *Flow::itemAt(int index) const
{
    return items_.value(index);
}

QLayoutItem *Flow::takeAt(int index)
{
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

int Flow::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize Flow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : items_) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize Flow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items_) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int Flow::layOut(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int top = area.top();
    qsizetype next = 0;
    while (next < items_.size()) {
        // One line: as many as fit, at least one.
        QList<QLayoutItem *> line;
        int used = 0;
        int height = 0;
        for (; next < items_.size(); ++next) {
            QLayoutItem *item = items_.at(next);
            if (item->isEmpty())
                continue;
            const QSize wish = item->sizeHint();
            const int more = (line.isEmpty() ? 0 : spacing()) + wish.width();
            if (!line.isEmpty() && used + more > area.width())
                break;
            line.append(item);
            used += more;
            height = std::max(height, wish.height());
        }
        if (line.isEmpty())
            break;
        if (top > area.top())
            top += spacing();
        int left = area.left();
        for (QLayoutItem *item : place ? line : QList<QLayoutItem *>()) {
            const QSize size(std::min(item->sizeHint().width(), area.width()), item->sizeHint().height());
            const QRect where(QPoint(left, top + (height - size.height()) / 2), size);
            item->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, area, where) : where);
            left += size.width() + spacing();
        }
        top += height;
    }
    return top + margins.bottom() - rect.top();
}
