// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wholetip.h"

#include "ui/amounts.h"

#include <QHelpEvent>
#include <QToolTip>

QString wholeTip(const QString &text)
{
    constexpr int most = 600;
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>").arg(amounts::beginning(text, most).toHtmlEscaped());
}

void showWholeTip(const QHelpEvent &event, const QString &text, QWidget *widget)
{
    QToolTip::showText(event.globalPos(), wholeTip(text), widget);
}
