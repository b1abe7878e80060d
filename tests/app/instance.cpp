// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook.h"
#include "tests/app/desk.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// A message bus of the test's own.
class Bus
{
public:
    Bus()
    {
        daemon_.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        REQUIRE(daemon_.waitForReadyRead());
        address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    }
    ~Bus()
    {
        QDBusConnection::disconnectFromBus(u"test"_s);
        daemon_.terminate();
        daemon_.waitForFinished();
    }
    Bus(const Bus &) = delete;
    Bus &operator=(const Bus &) = delete;

    [[nodiscard]] const QString &address() const { return address_; }

    [[nodiscard]] bool knows(const QString &service) const
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(address_, u"test"_s);
        return bus.isConnected() && bus.interface()->isServiceRegistered(service);
    }

private:
    QProcess daemon_;
    QString address_;
};

/// The program with its window, which nobody sees.
void start(QProcess &process, const Desk &desk, const QString &notebook, const QString &busAddress)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    environment.insert(u"HOME"_s, desk.path({}));
    environment.insert(u"XDG_DATA_HOME"_s, desk.path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, desk.path(u"config"_s));
    process.setProcessEnvironment(environment);
    process.start(program(), {u"--notebook"_s, notebook});
    REQUIRE(process.waitForStarted());
}

/// Whether another program holds the notebook. Asked without opening it, which could keep that program out.
bool isOpenElsewhere(const QString &notebook)
{
    const int file = ::open(QFile::encodeName(notebook).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK; // of all bytes
    const bool isTold = ::fcntl(file, F_GETLK, &lock) == 0;
    ::close(file);
    return isTold && lock.l_type != F_UNLCK;
}

constexpr int patience = 60'000;

} // namespace

TEST_CASE("The program ends in order on SIGTERM, with one file left", "[app]")
{
    const Desk desk;
    QProcess process;
    start(process, desk, desk.notebook(), u"unix:path=/nonexistent"_s);
    CHECK(QTest::qWaitFor([&] { return isOpenElsewhere(desk.notebook()); }, patience));
    QTest::qWait(1);
    process.terminate();
    REQUIRE(process.waitForFinished(patience));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(desk.files() == QStringList{u"notebook.peili"_s});
    checkDone(desk.run({u"check"_s}));
}

TEST_CASE("The program ends in order on SIGTERM also while it asks", "[app]")
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        WARN("Skipped: there is no dbus-daemon here (package dbus).");
        return;
    }
    const Desk desk;
    const auto held = Notebook::open(desk.notebook());
    REQUIRE(held);
    const Bus bus;
    QProcess process;
    start(process, desk, desk.notebook(), bus.address());
    REQUIRE(QTest::qWaitFor([&] { return bus.knows(u"fi.peili.Peili"_s); }, patience)); // soon it says “open elsewhere”
    process.terminate();
    REQUIRE(process.waitForFinished(patience));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
}

TEST_CASE("A second start hands its notebook to the program that runs", "[app]")
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        WARN("Skipped: there is no dbus-daemon here (package dbus).");
        return;
    }
    const Desk desk;
    writeBytes(desk.path(u"other.peili"_s), sampleBytes());
    const Bus bus;
    QProcess first;
    start(first, desk, desk.notebook(), bus.address());
    CHECK(
        QTest::qWaitFor([&] { return bus.knows(u"fi.peili.Peili"_s) && isOpenElsewhere(desk.notebook()); }, patience));

    for (const QString &name : {u"notebook.peili"_s, u"other.peili"_s}) {
        QProcess second;
        start(second, desk, desk.path(name), bus.address());
        REQUIRE(second.waitForFinished(patience));
        CHECK(second.exitCode() == 0);
    }
    CHECK(QTest::qWaitFor([&] { return isOpenElsewhere(desk.path(u"other.peili"_s)); }, patience));
    first.terminate();
    REQUIRE(first.waitForFinished(patience));
    CHECK(first.exitCode() == 0);
    CHECK_FALSE(isOpenElsewhere(desk.notebook()));
}
