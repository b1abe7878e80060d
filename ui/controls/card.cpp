// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"

#include "ui/controls/label.h"
#include "ui/look/theme.h"

Card::Card(const QString &heading, QWidget *parent) : QFrame(parent), column_(new QVBoxLayout(this))
{
    setProperty("look", QStringLiteral("card"));
    const int margin = theme::space(1.1);
    column_->setContentsMargins(margin, margin, margin, margin);
    column_->setSpacing(theme::space(0.5));
    if (!heading.isEmpty()) {
        setAccessibleName(heading);
        add(Label::heading(heading));
    }
}

void Card::add(QWidget *widget)
{
    column_->addWidget(widget);
}

void Card::add(QLayout *layout)
{
    column_->addLayout(layout);
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int stretchAfter)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(theme::space(0.4));
    int at = 0;
    for (QWidget *widget : widgets) {
        layout->addWidget(widget);
        if (at++ == stretchAfter)
            layout->addStretch();
    }
    if (stretchAfter < 0)
        layout->addStretch();
    return layout;
}

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setProperty("look", QStringLiteral("line"));
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    return line;
}
