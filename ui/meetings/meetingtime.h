// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QWidget>

class MomentEdit;

/// When a planned meeting is, how long and where: moved in place. Length and place are saved as they are changed, the
/// moment once it is confirmed.
class MeetingTime final : public QWidget
{
    Q_OBJECT

public:
    MeetingTime(Editing &editing, Id<Meeting> id, QWidget *parent = nullptr);

signals:
    /// The meeting was moved, or stays where it is.
    void done();

private:
    [[nodiscard]] const Meeting *meeting() const { return editing_.mentorship().find(id_); }
    [[nodiscard]] QWidget *makePlace();
    [[nodiscard]] QWidget *makeLength();
    void move();

    Editing &editing_;
    Id<Meeting> id_;
    MomentEdit *when_;
};
