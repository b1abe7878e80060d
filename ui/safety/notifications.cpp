// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/notifications.h"

#include "ui/controls/foreground.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace {

const QString &service()
{
    static const QString name = QStringLiteral("org.freedesktop.Notifications"); // of its interface, too
    return name;
}

const QString &path()
{
    static const QString path = QStringLiteral("/org/freedesktop/Notifications");
    return path;
}

const QString &whenPressed()
{
    static const QString action = QStringLiteral("default");
    return action;
}

} // namespace

void Notifications::show(QDBusConnection bus, const QString &sentence, std::function<void()> open)
{
    if (!bus.isConnected())
        return;
    listen(bus);
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), service(), QStringLiteral("Notify"));
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    const QString id = QStringLiteral("fi.peili.Peili");
    call << QStringLiteral("Peili") << replacesNone << id << sentence << QString()
         << QStringList{whenPressed(), tr("Open")} << QVariantMap{{QStringLiteral("desktop-entry"), id}}
         << asLongAsUsual;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, open = std::move(open)] {
        const QDBusPendingReply<uint> number = *watcher;
        if (!number.isError())
            shown_.insert(number.value(), open);
        watcher->deleteLater();
    });
}

void Notifications::listen(QDBusConnection &bus)
{
    if (std::exchange(listens_, true))
        return;
    const auto hear = [&](const char *signal, const char *slot) {
        bus.connect(service(), path(), service(), QLatin1String(signal), this, slot);
    };
    hear("ActivationToken", SLOT(ActivationToken(uint, QString)));
    hear("ActionInvoked", SLOT(ActionInvoked(uint, QString)));
    hear("NotificationClosed", SLOT(NotificationClosed(uint, uint)));
}

void Notifications::ActivationToken(uint id, const QString &token)
{
    if (shown_.contains(id))
        foreground::allow(token);
}

void Notifications::ActionInvoked(uint id, const QString &action)
{
    if (action != whenPressed())
        return;
    if (const std::function<void()> open = shown_.take(id))
        open();
}

void Notifications::NotificationClosed(uint id, uint /*reason*/)
{
    shown_.remove(id);
}
