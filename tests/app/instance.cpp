// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook.h"
#include "tests/app/desk.h"
#include "tests/support/bus.h"
#include "tests/support/places.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QTest>
#include <QUrl>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int patience = 60'000;
const QString name = u"fi.peili.Peili"_s;

/// The desktop's side of a bus.
class DesktopSide
{
public:
    explicit DesktopSide(const Bus &bus) : bus_(QDBusConnection::connectToBus(bus.address(), u"test"_s))
    {
        REQUIRE(bus_.isConnected());
    }
    ~DesktopSide() { QDBusConnection::disconnectFromBus(u"test"_s); }
    DesktopSide(const DesktopSide &) = delete;
    DesktopSide &operator=(const DesktopSide &) = delete;

    [[nodiscard]] bool knows(const QString &service) const { return bus_.interface()->isServiceRegistered(service); }

    /// Starts the program by its name, as the starter of programs and the file manager do.
    void call(const QString &method, QVariantList arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            name, u"/fi/peili/Peili"_s, u"org.freedesktop.Application"_s, method);
        arguments << QVariantMap{};
        message.setArguments(arguments);
        const QDBusMessage answer = bus_.call(message, QDBus::Block, patience);
        INFO(answer.errorMessage().toStdString());
        CHECK(answer.type() == QDBusMessage::ReplyMessage);
    }

    /// Ends the program that the bus started.
    void endProgram() const
    {
        const QDBusReply<uint> process = bus_.interface()->servicePid(name);
        REQUIRE(process.isValid());
        REQUIRE(::kill(static_cast<pid_t>(process.value()), SIGTERM) == 0);
        CHECK(QTest::qWaitFor([&] { return !knows(name); }, patience));
    }

private:
    QDBusConnection bus_;
};

/// A home on the desk, without a display.
QProcessEnvironment environmentOn(const Desk &desk)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, desk.path({}));
    environment.insert(u"XDG_DATA_HOME"_s, desk.path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, desk.path(u"config"_s));
    return environment;
}

/// Installs the service file, so that a bus with this environment starts the program by its name.
QProcessEnvironment installedOn(const Desk &desk)
{
    QByteArray service = bytesOf(places::source(u"resources/desktop/fi.peili.Peili.service.in"_s));
    service.replace("@bindir@/peili", program().toUtf8());
    REQUIRE(service.contains(program().toUtf8()));
    REQUIRE(QDir().mkpath(desk.path(u"share/dbus-1/services"_s)));
    writeBytes(desk.path(u"share/dbus-1/services/fi.peili.Peili.service"_s), service);
    QProcessEnvironment environment = environmentOn(desk);
    environment.insert(u"XDG_DATA_DIRS"_s, desk.path(u"share"_s));
    return environment;
}

/// The program with its window, which nobody sees.
void start(QProcess &process, const Desk &desk, const QString &notebook, const QString &busAddress)
{
    QProcessEnvironment environment = environmentOn(desk);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
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
    if (!Bus::isHere())
        return;
    const Desk desk;
    const auto held = Notebook::open(desk.notebook());
    REQUIRE(held);
    const Bus bus;
    const DesktopSide desktop(bus);
    QProcess process;
    start(process, desk, desk.notebook(), bus.address());
    REQUIRE(QTest::qWaitFor([&] { return desktop.knows(name); }, patience)); // soon it says “open elsewhere”
    process.terminate();
    REQUIRE(process.waitForFinished(patience));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
}

TEST_CASE("A second start hands its notebook to the program that runs", "[app]")
{
    if (!Bus::isHere())
        return;
    const Desk desk;
    writeBytes(desk.path(u"other.peili"_s), sampleBytes());
    const Bus bus;
    const DesktopSide desktop(bus);
    QProcess first;
    start(first, desk, desk.notebook(), bus.address());
    CHECK(QTest::qWaitFor([&] { return desktop.knows(name) && isOpenElsewhere(desk.notebook()); }, patience));

    for (const QString &notebook : {u"notebook.peili"_s, u"other.peili"_s}) {
        QProcess second;
        start(second, desk, desk.path(notebook), bus.address());
        REQUIRE(second.waitForFinished(patience));
        CHECK(second.exitCode() == 0);
    }
    CHECK(QTest::qWaitFor([&] { return isOpenElsewhere(desk.path(u"other.peili"_s)); }, patience));
    first.terminate();
    REQUIRE(first.waitForFinished(patience));
    CHECK(first.exitCode() == 0);
    CHECK_FALSE(isOpenElsewhere(desk.notebook()));
}

TEST_CASE("A desktop starts the program by its name, with the usual notebook", "[app]")
{
    if (!Bus::isHere())
        return;
    const Desk desk;
    const QString usual = desk.path(u"data/peili/notebook.peili"_s);
    const Bus bus(installedOn(desk));
    const DesktopSide desktop(bus);
    const QString how = GENERATE(as<QString>(), u"Activate"_s, u"ActivateAction"_s);
    CAPTURE(how);
    desktop.call(how, how == u"Activate"_s ? QVariantList() : QVariantList{u"journal"_s, QVariantList()});
    CHECK(QTest::qWaitFor([&] { return isOpenElsewhere(usual); }, patience));
    desktop.call(u"Activate"_s); // once more: the window is raised, and nothing else happens
    desktop.endProgram();
    CHECK_FALSE(isOpenElsewhere(usual));
}

TEST_CASE("A desktop opens a notebook with the program by its name, and that one alone", "[app]")
{
    if (!Bus::isHere())
        return;
    const Desk desk;
    const QString first = desk.path(u"kesä ja syksy.peili"_s);
    writeBytes(first, sampleBytes());
    const Bus bus(installedOn(desk));
    const DesktopSide desktop(bus);
    const auto open = [&](const QString &file) {
        desktop.call(u"Open"_s, {QStringList{QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)}});
        CHECK(QTest::qWaitFor([&] { return isOpenElsewhere(file); }, patience));
    };
    open(first);
    CHECK_FALSE(QFile::exists(desk.path(u"data/peili/notebook.peili"_s)));
    open(desk.notebook()); // in a window beside it
    CHECK(isOpenElsewhere(first));
    desktop.endProgram();
}
