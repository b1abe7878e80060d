// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/settings.h"

#include <QSettings>

namespace settings {

namespace {

QSettings file()
{
    return QSettings(QStringLiteral("peili"), QStringLiteral("peili"));
}

/// A number that an enumeration of `count` values holds; 0 for anything else.
int among(const QVariant &value, int count)
{
    const int number = value.toInt();
    return number >= 0 && number < count ? number : 0;
}

} // namespace

Scheme scheme()
{
    return Scheme(among(file().value(QStringLiteral("view/scheme")), 3));
}

void setScheme(Scheme scheme)
{
    file().setValue(QStringLiteral("view/scheme"), int(scheme));
}

bool desktopWasDark(bool otherwise)
{
    return file().value(QStringLiteral("view/desktopWasDark"), otherwise).toBool();
}

void setDesktopWasDark(bool dark)
{
    file().setValue(QStringLiteral("view/desktopWasDark"), dark);
}

Sidebar sidebar()
{
    return Sidebar(among(file().value(QStringLiteral("view/sidebar")), 3));
}

void setSidebar(Sidebar sidebar)
{
    file().setValue(QStringLiteral("view/sidebar"), int(sidebar));
}

bool reminds()
{
    return file().value(QStringLiteral("reminders/wanted"), true).toBool();
}

void setReminds(bool reminds)
{
    file().setValue(QStringLiteral("reminders/wanted"), reminds);
}

QDateTime remindedUntil()
{
    return file().value(QStringLiteral("reminders/until")).toDateTime().toUTC();
}

void setRemindedUntil(const QDateTime &time)
{
    file().setValue(QStringLiteral("reminders/until"), time);
}

} // namespace settings
