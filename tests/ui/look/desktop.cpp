// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/desktop.h"

#include "tests/support/bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

namespace {

using Groups = QMap<QString, QVariantMap>;

/// A settings portal as a desktop has it.
class Portal final : public QDBusVirtualObject
{
public:
    Portal() { qDBusRegisterMetaType<Groups>(); }

    Groups groups;
    int questions = 0;

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != u"ReadAll")
            return false;
        ++questions;
        return bus.send(message.createReply(QVariant::fromValue(groups)));
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
};

/// Both ends of a bus, with a portal on it or without.
class Ends
{
public:
    explicit Ends(bool withPortal = true)
    {
        desktopSide = QDBusConnection::connectToBus(bus_.address(), u"desktop"_s);
        programSide = QDBusConnection::connectToBus(bus_.address(), u"program"_s);
        REQUIRE(desktopSide.isConnected());
        if (!withPortal)
            return;
        CHECK(desktopSide.registerVirtualObject(path, &portal));
        CHECK(desktopSide.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    ~Ends()
    {
        QDBusConnection::disconnectFromBus(u"program"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    Ends(const Ends &) = delete;
    Ends &operator=(const Ends &) = delete;

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        CHECK(desktopSide.send(signal));
    }

    const QString path = u"/org/freedesktop/portal/desktop"_s;
    Portal portal;
    QDBusConnection desktopSide{u"none"_s};
    QDBusConnection programSide{u"none"_s};

private:
    Bus bus_;
};

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

} // namespace

TEST_CASE("The desktop's wishes are asked for, and heard when they change")
{
    if (!Bus::isHere())
        return;
    Ends bus;
    bus.portal.groups = {{appearance, {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}}},
                         {gnome, {{u"enable-animations"_s, false}, {u"font-name"_s, u"Cantarell 11"_s}}}};
    Desktop desktop;
    QSignalSpy changed(&desktop, &Desktop::changed);
    desktop.listen(bus.programSide);
    CHECK_FALSE(desktop.hasAnswered()); // nobody waits for it
    CHECK(QTest::qWaitFor([&] { return desktop.hasAnswered(); }));
    CHECK(desktop.isDark() == true);
    CHECK(desktop.wantsContrast() == true);
    CHECK(desktop.wantsStillness());

    bus.change(appearance, u"color-scheme"_s, 2U);
    CHECK(QTest::qWaitFor([&] { return desktop.isDark() == false; }));
    bus.change(appearance, u"color-scheme"_s, 0U); // no preference
    CHECK(QTest::qWaitFor([&] { return !desktop.isDark().has_value(); }));
    bus.change(gnome, u"enable-animations"_s, true);
    CHECK(QTest::qWaitFor([&] { return !desktop.wantsStillness(); }));
    const auto before = changed.size();
    bus.change(gnome, u"font-name"_s, u"Inter 12"_s); // nothing of ours
    bus.change(appearance, u"contrast"_s, 0U);
    CHECK(QTest::qWaitFor([&] { return desktop.wantsContrast() == false; }));
    CHECK(changed.size() == before + 1);
    CHECK(bus.portal.questions == 1);
}

TEST_CASE("A desktop without a portal has no wishes")
{
    if (!Bus::isHere())
        return;
    Ends bus(false);
    Desktop desktop;
    desktop.listen(bus.programSide);
    CHECK(QTest::qWaitFor([&] { return desktop.hasAnswered(); }));
    CHECK_FALSE(desktop.isDark().has_value());
    CHECK_FALSE(desktop.wantsStillness());
}

TEST_CASE("No bus is an answer, too")
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    Desktop desktop;
    desktop.listen();
    CHECK(desktop.hasAnswered());
    if (!address.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", folder);
}
