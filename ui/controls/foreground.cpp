// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/foreground.h"

#include <QWidget>

namespace foreground {

namespace {

constexpr const char *variable = "XDG_ACTIVATION_TOKEN"; ///< where Qt looks for it

} // namespace

QString leave()
{
    return qEnvironmentVariable(variable);
}

void allow(const QString &leave)
{
    if (!leave.isEmpty())
        qputenv(variable, leave.toUtf8());
}

void bring(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace foreground
