// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/recordmodel.h"

class QListView;

/// All meetings by their time, as high as they need; a click or Enter chooses one.
class MeetingList final : public Input
{
    Q_OBJECT

public:
    explicit MeetingList(Editing &editing, QWidget *parent = nullptr);
    void reload() override;

    /// Puts the cursor on a meeting.
    void select(Id<Meeting> id);

    /// Where the next meeting stands in this widget; null without one.
    [[nodiscard]] QRect placeOfNext() const;
    [[nodiscard]] QListView *view() const { return view_; }
    [[nodiscard]] RecordModel<Meeting> *model() const { return model_; }

signals:
    void chosen(const QUuid &meeting);

    /// The cursor came to a row, at `where` in this widget.
    void reached(const QRect &where);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] RecordModel<Meeting>::Look look();
    [[nodiscard]] QVariant dataOf(const Meeting &meeting, int role) const;
    void fit();
    void fitHeight();

    Editing &editing_;
    RecordModel<Meeting> *model_;
    QListView *view_;
};
