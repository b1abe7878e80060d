// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"
#include "ui/meetings/meetingpart.h"

class Button;
class QAction;
class QMenu;
class QVBoxLayout;

/// What can be done with a meeting as a whole: started, held, and behind a quiet button moved, skipped,
/// cancelled, opened again, removed. What needs a word more asks for it in a panel below, which is this widget.
class MeetingActions final : public Input
{
    Q_OBJECT

public:
    MeetingActions(Editing &editing, Id<Meeting> id, QWidget *parent = nullptr);
    void reload() override;

    /// The buttons, to be put where there is room for them.
    [[nodiscard]] QWidget *buttons() const { return buttons_; }

    /// What matters first depends on the part that is looked at.
    void setPart(MeetingPart part);

signals:
    /// The person started the meeting.
    void started();

private:
    [[nodiscard]] const Meeting *meeting() const { return editing_.mentorship().find(id_); }
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] QWidget *timePanel();
    [[nodiscard]] QWidget *reasonPanel(bool skip);
    void fillMenu();
    void showMenu();
    void open(QWidget *panel);
    void closePanel();
    void start();
    void hold();
    void putOff(bool skip, const QString &reason);

    Editing &editing_;
    Id<Meeting> id_;
    MeetingPart part_ = MeetingPart::Before;
    QVBoxLayout *column_;
    QWidget *buttons_;
    Button *start_;
    Button *held_;
    Button *more_;
    QMenu *menu_;
    QAction *markHeld_ = nullptr;
    QAction *move_ = nullptr;
    QAction *skip_ = nullptr;
    QAction *cancel_ = nullptr;
    QAction *reopen_ = nullptr;
    QWidget *panel_ = nullptr;
};
