// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

#include <QBasicTimer>

class QAction;
class QMenu;
class QPushButton;
class TimeLine;

/// How much of a meeting is left while it goes on, in words and as a thin line; else nothing. It begins when the
/// meeting is started, or when its time has come, and never calls for attention. Its menu pauses or hides it.
/// Looks at the clock four times a minute.
class TimeLeft final : public Input
{
    Q_OBJECT

public:
    TimeLeft(Editing &editing, Id<Meeting> meeting, QWidget *parent = nullptr);
    void reload() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void pause();
    void hush();

    Editing &editing_;
    Id<Meeting> meeting_;
    QPushButton *words_;
    TimeLine *line_;
    QMenu *menu_;
    QAction *pause_;
    QAction *quiet_;
    QBasicTimer timer_;
};
