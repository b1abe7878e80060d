// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test.h"

#include <QProcess>
#include <QStandardPaths>

/// A message bus of the test's own, which goes with it.
class Bus
{
public:
    /// Whether a bus can be had here; says so where not.
    [[nodiscard]] static bool isHere()
    {
        const bool isHere = !QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty();
        if (!isHere)
            WARN("Skipped: there is no dbus-daemon here (package dbus).");
        return isHere;
    }

    /// What the bus starts has this environment.
    explicit Bus(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        daemon_.setProcessEnvironment(environment);
        daemon_.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        REQUIRE(daemon_.waitForReadyRead());
        address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    }

    ~Bus()
    {
        daemon_.terminate();
        daemon_.waitForFinished();
    }

    Bus(const Bus &) = delete;
    Bus &operator=(const Bus &) = delete;

    [[nodiscard]] const QString &address() const { return address_; }

private:
    QProcess daemon_;
    QString address_;
};
