// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/keyname.h"

#include <QCoreApplication>

#include <array>

QString keyName(const QKeySequence &key)
{
    constexpr std::array caps{std::pair{"Left", "←"},
                              std::pair{"Right", "→"},
                              std::pair{"Up", "↑"},
                              std::pair{"Down", "↓"},
                              std::pair{"Return", "Enter"}};
    QString name = key.toString(QKeySequence::NativeText);
    for (const auto &[qt, cap] : caps) {
        const QString said = QCoreApplication::translate("QShortcut", qt);
        if (name == said || name.endsWith(QLatin1Char('+') + said))
            name.replace(name.size() - said.size(), said.size(), QString::fromUtf8(cap));
    }
    return name;
}
