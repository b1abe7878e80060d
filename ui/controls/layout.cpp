// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/layout.h"

#include "ui/look/theme.h"

QVBoxLayout *columnIn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

QVBoxLayout *columnIn(QWidget *part, double spacing)
{
    QVBoxLayout *column = columnIn(part);
    column->setSpacing(theme::space(spacing));
    return column;
}

QHBoxLayout *rowIn(QWidget *part)
{
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

QHBoxLayout *rowIn(QWidget *part, double spacing)
{
    QHBoxLayout *row = rowIn(part);
    row->setSpacing(theme::space(spacing));
    return row;
}
