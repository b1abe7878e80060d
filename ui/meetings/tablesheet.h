// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/page.h"

/// A meeting as it lies on the table: agenda and shared note and nothing else, to be read together. Nothing
/// private is on it.
class TableSheet final : public Page
{
    Q_OBJECT

public:
    TableSheet(Editing &editing, Id<Meeting> meeting, QWidget *parent = nullptr);
    void refresh() override;

    [[nodiscard]] Id<Meeting> meeting() const { return meeting_; }

signals:
    /// The person wants to go back: Escape, or the meeting is gone.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();

    Id<Meeting> meeting_;
    Id<Person> builtFor_;
    QWidget *body_ = nullptr;
};
