// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/desktop.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

/// Takes the portal's signal as the message that it is: Qt 6.4 refuses to connect a slot with a QDBusVariant.
class PortalListener final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    void settingChanged(const QDBusMessage &message)
    {
        const QVariantList parts = message.arguments();
        if (message.signature() == QLatin1String("ssv"))
            emit said(parts.at(0).toString(), parts.at(1).toString(), parts.at(2).value<QDBusVariant>().variant());
    }

signals:
    void said(const QString &group, const QString &key, const QVariant &value);
};

namespace {

constexpr auto portal = QLatin1String("org.freedesktop.portal.Desktop");
constexpr auto portalPath = QLatin1String("/org/freedesktop/portal/desktop");
constexpr auto settingsInterface = QLatin1String("org.freedesktop.portal.Settings");
constexpr auto appearance = QLatin1String("org.freedesktop.appearance");
constexpr auto gnome = QLatin1String("org.gnome.desktop.interface");

using Groups = QMap<QString, QVariantMap>;

/// A bus that is there already: looking for one in vain would start a program.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

/// Sets `field` and tells whether that changed it.
template <class Field, class Value>
bool put(Field &field, Value value)
{
    const Field before = std::exchange(field, value);
    return before != field;
}

} // namespace

void Desktop::listen()
{
    if (hasSessionBus())
        return listen(QDBusConnection::sessionBus());
    answered_ = true;
    emit changed();
}

void Desktop::listen(QDBusConnection bus)
{
    auto *listener = new PortalListener(this);
    connect(
        listener, &PortalListener::said, this, [this](const QString &group, const QString &key, const QVariant &value) {
            if (take(group, key, value))
                emit changed();
        });
    bus.connect(portal,
                portalPath,
                settingsInterface,
                QStringLiteral("SettingChanged"),
                listener,
                SLOT(settingChanged(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(
        portal, portalPath, settingsInterface, QStringLiteral("ReadAll"));
    question << QStringList{appearance, gnome};
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        Groups groups; // stays empty without a portal
        if (reply.type() == QDBusMessage::ReplyMessage && reply.signature() == QLatin1String("a{sa{sv}}"))
            groups = qdbus_cast<Groups>(reply.arguments().constFirst());
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            for (auto each = group->begin(); each != group->end(); ++each)
                take(group.key(), each.key(), each.value());
        }
        answered_ = true;
        emit changed();
    });
}

bool Desktop::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance && key == QLatin1String("color-scheme")) {
        const uint wish = value.toUInt(); // 0: no preference, 1: dark, 2: light
        return put(dark_, wish == 1 || wish == 2 ? std::optional(wish == 1) : std::nullopt);
    }
    if (group == appearance && key == QLatin1String("contrast"))
        return put(contrast_, std::optional(value.toUInt() == 1));
    if (group == appearance && key == QLatin1String("reduced-motion"))
        return put(reducesMotion_, value.toUInt() == 1);
    if (group == gnome && key == QLatin1String("enable-animations"))
        return put(animates_, value.toBool());
    return false;
}

#include "desktop.moc"
