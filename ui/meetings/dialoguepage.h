// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/page.h"
#include "ui/meetings/meetingpart.h"

class Button;
class MeetingsView;
class MeetingView;
class QHBoxLayout;
class Segments;

/// Dialogue: all meetings, or one of them before, during and after it.
class DialoguePage final : public Page
{
    Q_OBJECT

public:
    explicit DialoguePage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;

    /// Opens the meeting, or the one that a topic, promise, note or reflection belongs to.
    void show(const QUuid &subject) override;
    [[nodiscard]] QUuid subject() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void open(Id<Meeting> id, MeetingPart part);
    [[nodiscard]] QWidget *partsOf(MeetingView *view);
    void closeMeeting();
    void goBack();
    void setTitles();

    Button *back_;
    QHBoxLayout *head_; ///< the way back, and what can be done with the meeting
    MeetingsView *meetings_;
    QVBoxLayout *body_;              ///< the list, or the meeting that is open
    MeetingView *meeting_ = nullptr; ///< while one is open
    bool wasShown_ = false;
};
