// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/input.h"

class Button;
class MomentEdit;
class QLineEdit;
class QVBoxLayout;

/// What can be done with a meeting as a whole: held, moved, skipped, cancelled, opened again. What needs a
/// word more asks for it below the buttons.
class MeetingActions final : public Input
{
    Q_OBJECT

public:
    MeetingActions(Editing &editing, Id<Meeting> id, QWidget *parent = nullptr);
    void reload() override;

    /// Whether marking as held is the next thing to do.
    void setHoldingFirst(bool first);

private:
    [[nodiscard]] const Meeting *meeting() const { return editing_.mentorship().find(id_); }
    [[nodiscard]] QWidget *timePanel();
    [[nodiscard]] QWidget *reasonPanel(bool skip);
    void open(QWidget *panel);
    void closePanel();
    void move(const QDateTime &moment);
    void putOff(bool skip, const QString &reason);

    Editing &editing_;
    Id<Meeting> id_;
    QVBoxLayout *column_;
    Button *held_;
    Button *time_;
    Button *skip_;
    Button *cancel_;
    Button *reopen_;
    QWidget *panel_ = nullptr;
};
