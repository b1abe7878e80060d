// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

/// The one running program on this desktop. It has the name fi.peili.Peili on the session's bus and speaks the
/// interface by which a desktop starts programs, so that a second start raises the window that is there.
/// https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
/// Where there is no bus, every start is the first.
class Instance final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands the files over to the program that runs already. False when none does, or it did not answer.
    [[nodiscard]] static bool passOn(const QStringList &files);

    /// Takes the name, and hears of later starts from then on. False when there is no bus or another one has it.
    bool begin();

signals:
    void activated();                      ///< started again without a file
    void opened(const QStringList &files); ///< started again with these
};
