// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QFont>

class QStackedWidget;
class TableSheet;

/// Large type for a meeting, to be read across the table: the sheet of the meeting takes the whole window, and
/// everything in it is half as large again.
class LargeText final : public QObject
{
    Q_OBJECT

public:
    /// The sheet comes on top of `stack`.
    LargeText(Editing &editing, QStackedWidget &stack, QObject *parent);
    ~LargeText() override;

    [[nodiscard]] bool isOn() const { return sheet_ != nullptr; }
    [[nodiscard]] TableSheet *sheet() const { return sheet_; }

    /// Shows the meeting with this id; another or no record: the one that goes on, or the next one.
    void show(const QUuid &subject);
    void leave();

signals:
    /// It came, or it went: what else is in the window makes room.
    void changed(bool on);

private:
    [[nodiscard]] Id<Meeting> meetingOf(const QUuid &subject) const;

    Editing &editing_;
    QStackedWidget &stack_;
    QFont font_; ///< before
    TableSheet *sheet_ = nullptr;
};
