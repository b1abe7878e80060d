// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "ui/controls/foreground.h"

#include <QCoreApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QUrl>
#include <QVariantMap>

#include <utility>

namespace {

const QString &name()
{
    static const QString name = QStringLiteral("fi.peili.Peili");
    return name;
}

const QString &path()
{
    static const QString path = QStringLiteral("/fi/peili/Peili");
    return path;
}

QString tokenKey()
{
    return QStringLiteral("activation-token");
}

/// Whether the program that has the name took the call.
bool isTaken(const QDBusConnection &bus, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        name(), path(), QStringLiteral("org.freedesktop.Application"), method);
    QVariantMap platformData;
    if (const QString leave = foreground::leave(); !leave.isEmpty())
        platformData.insert(tokenKey(), leave);
    call.setArguments(arguments + QVariantList{platformData});
    constexpr int patienceMs = 5000;
    return bus.call(call, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage;
}

} // namespace

/// What other programs on the bus may ask. Names and arguments are the specification's.
class ApplicationAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(Instance *instance) : QDBusAbstractAdaptor(instance), instance_(instance) { }

public slots:
    void Activate(const QVariantMap &platformData) { hear({}, platformData); }

    void Open(const QStringList &uris, const QVariantMap &platformData)
    {
        QStringList files;
        for (const QString &uri : uris) {
            const QUrl url(uri);
            if (url.isLocalFile())
                files << url.toLocalFile();
        }
        hear({files, {}}, platformData);
    }

    /// The desktop file's actions are named after pages.
    void ActivateAction(const QString &action, const QVariantList & /*parameter*/, const QVariantMap &platformData)
    {
        hear({{}, action}, platformData);
    }

private:
    void hear(const Request &request, const QVariantMap &platformData)
    {
        foreground::allow(platformData.value(tokenKey()).toString());
        instance_->hear(request);
    }

    Instance *instance_;
};

bool Instance::passOn(const Request &request)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(name()))
        return false;
    QStringList uris;
    for (const QString &file : request.files)
        uris << QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    if (!uris.isEmpty() && !isTaken(bus, QStringLiteral("Open"), {uris}))
        return false;
    if (!request.page.isEmpty())
        return isTaken(bus, QStringLiteral("ActivateAction"), {request.page, QVariantList()});
    return !uris.isEmpty() || isTaken(bus, QStringLiteral("Activate"), {});
}

/// A bus that starts the program for a call keeps the call until the program has its name, and then sends it at once:
/// by the next answer of the bus it is here. So nobody has to say on the command line who started it, and nobody waits.
std::vector<Request> Instance::begin()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {};
    new ApplicationAdaptor(this);
    begins_ = true;
    if (bus.registerObject(path(), this) && bus.registerService(name())) {
        QCoreApplication::sendPostedEvents(); // Qt keeps back what comes until events are processed for the first time
        (void)bus.interface()->isServiceRegistered(name());
        QCoreApplication::sendPostedEvents();
    }
    begins_ = false;
    return std::exchange(waiting_, {});
}

void Instance::hear(const Request &request)
{
    if (begins_)
        waiting_.push_back(request);
    else
        emit asked(request);
}

#include "instance.moc"
