// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/widgetkeys.h"

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

QList<KeyLine> ofPhaseLine()
{
    return {{WidgetKeysWords::tr("← ↑ → ↓"), WidgetKeysWords::tr("From phase to phase")},
            {WidgetKeysWords::tr("Enter"), WidgetKeysWords::tr("Open the phase")}};
}

QList<KeyLine> ofPreview()
{
    return {{WidgetKeysWords::tr("PgUp and PgDn"), WidgetKeysWords::tr("Previous and next page")},
            {WidgetKeysWords::tr("Home and End"), WidgetKeysWords::tr("First and last page")}};
}

} // namespace widgetkeys
