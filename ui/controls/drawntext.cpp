// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/drawntext.h"

#include "ui/words/amounts.h"

#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

int textFlags(const QString &text, Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, alignment))
        | int(text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

void showWholeTip(const QHelpEvent &event, const QString &text, QWidget *widget)
{
    constexpr int most = 600;
    const QString shown = amounts::beginning(text, most).toHtmlEscaped();
    QToolTip::showText(event.globalPos(), shown.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(shown), widget);
}
