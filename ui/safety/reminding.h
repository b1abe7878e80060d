// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/reminders.h"
#include "ui/editing/editing.h"
#include "ui/safety/notifications.h"

#include <QBasicTimer>

/// Reminds of meetings and promises while the window is open, as the desktop shows such things. Once a minute it
/// asks what became due (core/mentoring/reminders.h).
class Reminding final : public QObject
{
    Q_OBJECT

public:
    explicit Reminding(Editing &editing, QObject *parent = nullptr);

    /// Begins. What became due since the program was last open is told, too, if it still lies ahead.
    void begin();

    /// Tells what became due since it was asked last.
    void check();

    /// Shows a sentence, and calls `open` when the person presses it. By default as a notification of the desktop.
    /// Tests listen themselves.
    std::function<void(const QString &sentence, const std::function<void()> &open)> show;

    /// "Meeting with Matti tomorrow at 15:00". Others may see it on the screen, so it says nobody's words.
    [[nodiscard]] static QString sentence(const reminders::Reminder &reminder, const Mentorship &mentorship,
                                          const QDateTime &now);

signals:
    /// The person pressed what reminds of this meeting or promise.
    void wanted(Id<Programme> mentorship, const QUuid &record);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    Editing &editing_;
    Notifications notifications_;
    QBasicTimer timer_;
    QDateTime askedAt_;
};
