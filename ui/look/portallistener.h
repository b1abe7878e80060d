// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>

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
