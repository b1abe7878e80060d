// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/actions.h"
#include "ui/theme.h"

#include <QApplication>

namespace appearance {

void follow(Actions &actions)
{
    actions.on(Act::Light, qApp, [] { theme::apply(*qApp, theme::Scheme::Light); });
    actions.on(Act::Dark, qApp, [] { theme::apply(*qApp, theme::Scheme::Dark); });
    actions.at(theme::desktopScheme() == theme::Scheme::Dark ? Act::Dark : Act::Light)->setChecked(true);
}

} // namespace appearance
