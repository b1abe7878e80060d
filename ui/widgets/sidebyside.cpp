// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebyside.h"

#include "ui/theme.h"

#include <QBoxLayout>

SideBySide::SideBySide(QWidget *left, QWidget *right, double lines, int leftShare, QWidget *parent) :
    QWidget(parent), layout_(new QBoxLayout(QBoxLayout::LeftToRight, this)), left_(left), right_(right),
    widthForBoth_(theme::space(lines))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(theme::space(1.2));
    layout_->addWidget(left_, leftShare);
    layout_->addWidget(right_, 10 - leftShare);
}

QSize SideBySide::minimumSizeHint() const
{
    // What it needs when they stand below each other; otherwise it would never become narrow enough to do so.
    const int widest = std::max(left_->minimumSizeHint().width(), right_->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool both = width() >= widthForBoth_;
    layout_->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout_->setSpacing(theme::space(both ? 1.2 : 0.6));
}
