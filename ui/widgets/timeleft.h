// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/input.h"

#include <QBasicTimer>

class Label;

/// How much of a meeting is left while it goes on; else nothing. Looks at the clock twice a minute.
class TimeLeft final : public Input
{
    Q_OBJECT

public:
    TimeLeft(Editing &editing, Id<Meeting> meeting, QWidget *parent = nullptr);
    void reload() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    Editing &editing_;
    Id<Meeting> meeting_;
    Label *label_;
    QBasicTimer timer_;
};
