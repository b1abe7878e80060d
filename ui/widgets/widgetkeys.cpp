// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/widgetkeys.h"

#include <QCoreApplication>

namespace widgetkeys {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WidgetKeys)
};

} // namespace

QList<KeyLine> ofAgenda()
{
    return {{Words::tr("Alt+↑ and Alt+↓"), Words::tr("Move the topic up and down")}};
}

QList<KeyLine> ofBoard()
{
    return {{Words::tr("← ↑ → ↓"), Words::tr("From card to card")},
            {Words::tr("Ctrl+← and Ctrl+→"), Words::tr("Move the card to another column")},
            {Words::tr("Enter"), Words::tr("Open the card")}};
}

} // namespace widgetkeys
