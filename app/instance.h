// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/request.h"

#include <QObject>

#include <vector>

/// The one running program on this desktop. It has the name fi.peili.Peili on the session's bus and speaks the
/// interface by which a desktop starts programs, so that a second start raises the window that is there, and a desktop
/// can start the first one by its name.
/// https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
/// Where there is no bus, every start is the first.
class Instance final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands the request over to the program that runs already. False when none does, or it did not answer.
    [[nodiscard]] static bool passOn(const Request &request);

    /// Takes the name, and hears of later starts from then on. Gives what the bus has kept until now for whoever takes
    /// the name: what the desktop wants of a program that it started by its name, or nothing.
    [[nodiscard]] std::vector<Request> begin();

signals:
    void asked(const Request &request); ///< started again

private:
    friend class ApplicationAdaptor;
    void hear(const Request &request);

    bool begins_ = false;
    std::vector<Request> waiting_; ///< what came while it begins
};
