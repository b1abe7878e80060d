// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/icon.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QPainter>

Icon::Icon(const QString &name, QPalette::ColorRole role, double size, QWidget *parent) :
    QWidget(parent), name_(name), role_(role)
{
    setFixedSize(theme::space(size), theme::space(size));
}

void Icon::setName(const QString &name, QPalette::ColorRole role)
{
    name_ = name;
    role_ = role;
    update();
}

void Icon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icons::icon(name_, role_).paint(&painter, rect());
}
