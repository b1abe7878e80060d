// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QDBusConnection;
class QVariant;

/// What the desktop wishes of every program, as its portal tells it: dark or light, more contrast, no movement.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class Desktop final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks the portal, without waiting for it, and hears of changes from then on. On a desktop without a portal
    /// nothing comes back.
    void listen(QDBusConnection bus);

    /// The same on the session's bus; without one, that is the answer.
    void listen();

    /// Whether the portal answered, if only by not being there.
    [[nodiscard]] bool hasAnswered() const { return answered_; }

    [[nodiscard]] std::optional<bool> isDark() const { return dark_; }
    [[nodiscard]] std::optional<bool> wantsContrast() const { return contrast_; }
    [[nodiscard]] bool wantsStillness() const { return !animates_ || reducesMotion_; }

signals:
    void changed();

private:
    /// Whether it was news.
    bool take(const QString &group, const QString &key, const QVariant &value);

    std::optional<bool> dark_;
    std::optional<bool> contrast_;
    bool animates_ = true;
    bool reducesMotion_ = false;
    bool answered_ = false;
};
