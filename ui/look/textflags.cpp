// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/textflags.h"

#include <QStyle>

int textFlags(const QString &text, Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, alignment))
        | int(text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}
