// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/widgetkeys.h"

#include <QCoreApplication>

namespace widgetkeys {

namespace {

struct WidgetKeysWords
{
    Q_DECLARE_TR_FUNCTIONS(WidgetKeys)
};

} // namespace

QList<KeyLine> ofAgenda()
{
    return {{WidgetKeysWords::tr("Alt+↑ and Alt+↓"), WidgetKeysWords::tr("Move the topic up and down")}};
}

QList<KeyLine> ofBoard()
{
    return {{WidgetKeysWords::tr("← ↑ → ↓"), WidgetKeysWords::tr("From card to card")},
            {WidgetKeysWords::tr("Ctrl+← and Ctrl+→"), WidgetKeysWords::tr("Move the card to another column")},
            {WidgetKeysWords::tr("Enter"), WidgetKeysWords::tr("Open the card")}};
}

} // namespace widgetkeys
