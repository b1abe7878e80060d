// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/besideorbelow.h"

#include "ui/look/theme.h"

#include <QBoxLayout>

BesideOrBelow::BesideOrBelow(double enough, QWidget *parent) :
    QWidget(parent), enough_(enough), layout_(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(theme::space(1.2));
}

void BesideOrBelow::add(QWidget *widget, int stretch, Qt::Alignment alignment)
{
    layout_->addWidget(widget, stretch, alignment);
}

bool BesideOrBelow::areBeside() const
{
    return layout_->direction() == QBoxLayout::LeftToRight;
}

void BesideOrBelow::layFor(int width)
{
    layout_->setDirection(width >= theme::space(enough_) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void BesideOrBelow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layFor(width());
}
