// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about.h"

#include "ui/controls/ask.h"

#include <QCoreApplication>

namespace {

struct AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void showAbout(QWidget *window)
{
    Ask about(QStringLiteral("Peili %1").arg(QCoreApplication::applicationVersion()),
              AboutWords::tr("Peili is a mirror for mentoring pairs. It keeps everything in one file on this "
                             "laptop and sends nothing anywhere.\n\n"
                             "Free software under the GNU General Public License, version 3 or later."),
              window);
    about.setWindowTitle(AboutWords::tr("About Peili"));
    about.add(AboutWords::tr("Close"));
    (void)about.ask();
}
