// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QDBusConnection;

/// Sentences that the desktop shows beside all windows, and what happens when the person presses one.
/// https://specifications.freedesktop.org/notification-spec/latest/protocol.html
class Notifications final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows a sentence; `open` is called when the person presses it, with the desktop's leave to come to the front
    /// (ui/controls/foreground.h) where it gives one. Where no desktop shows such things, nothing happens.
    void show(QDBusConnection bus, const QString &sentence, std::function<void()> open);

private slots:
    // Named as the desktop names its signals.
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    void listen(QDBusConnection &bus);

    bool listens_ = false;
    QHash<uint, std::function<void()>> shown_; ///< by the desktop's numbers, which other programs' have, too
};
