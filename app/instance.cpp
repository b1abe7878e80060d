// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QUrl>
#include <QVariantMap>

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

const QString &interface()
{
    static const QString interface = QStringLiteral("org.freedesktop.Application");
    return interface;
}

/// https://wayland.app/protocols/xdg-activation-v1
constexpr const char *tokenVariable = "XDG_ACTIVATION_TOKEN";

QString tokenKey()
{
    return QStringLiteral("activation-token");
}

/// What other programs on the bus may ask. Names and arguments are the specification's.
class ApplicationAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(Instance *instance) : QDBusAbstractAdaptor(instance), instance_(instance) { }

public slots:
    void Activate(const QVariantMap &platformData)
    {
        takeToken(platformData);
        emit instance_->activated();
    }

    void Open(const QStringList &uris, const QVariantMap &platformData)
    {
        takeToken(platformData);
        QStringList files;
        for (const QString &uri : uris) {
            const QUrl url(uri);
            if (url.isLocalFile())
                files << url.toLocalFile();
        }
        if (!files.isEmpty())
            emit instance_->opened(files);
    }

    void ActivateAction(const QString & /*action*/, const QVariantList & /*parameter*/, const QVariantMap &platformData)
    {
        Activate(platformData);
    }

private:
    /// The desktop's leave to come to the front, which Qt looks for there.
    static void takeToken(const QVariantMap &platformData)
    {
        const QByteArray token = platformData.value(tokenKey()).toString().toUtf8();
        if (!token.isEmpty())
            qputenv(tokenVariable, token);
    }

    Instance *instance_;
};

} // namespace

bool Instance::passOn(const QStringList &files)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(name()))
        return false;
    QStringList uris;
    for (const QString &file : files)
        uris << QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    QDBusMessage call = QDBusMessage::createMethodCall(
        name(), path(), interface(), uris.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    if (!uris.isEmpty())
        call << uris;
    QVariantMap platformData;
    if (qEnvironmentVariableIsSet(tokenVariable))
        platformData.insert(tokenKey(), qEnvironmentVariable(tokenVariable));
    call << platformData;
    constexpr int patienceMs = 5000;
    return bus.call(call, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage;
}

bool Instance::begin()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    new ApplicationAdaptor(this);
    return bus.registerObject(path(), this) && bus.registerService(name());
}

#include "instance.moc"
