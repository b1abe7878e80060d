// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups.h"
#include "ui/editing/editing.h"

#include <QBasicTimer>

/// Makes backups by itself: when something changed, at most every half an hour and in a pause of the typing, and
/// once more on closing. Does nothing before `begin`.
class AutoBackup final : public QObject
{
    Q_OBJECT

public:
    explicit AutoBackup(Editing &editing, QObject *parent = nullptr);

    /// Begins to watch the notebook. A notebook that is read-only needs no backup.
    void begin();

    /// Makes a backup if one is due. Asked once a minute.
    void check();

    /// Makes a backup if something changed since the last: now, before something else takes place.
    void makeIfChanged();

    /// When the last one was made, UTC; invalid when there is none.
    [[nodiscard]] QDateTime last() const { return last_; }
    [[nodiscard]] bool isWatching() const { return watching_; }
    [[nodiscard]] bool hasFailed() const { return failed_; }

signals:
    void told();                     ///< `last` or `hasFailed` is another
    void failedFirst(const Error &); ///< for the first time since one was made

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool isDue() const;

    Editing &editing_;
    QBasicTimer timer_;
    QDateTime last_;
    QDateTime lastTry_;
    QDateTime lastChange_;
    bool watching_ = false;
    bool changed_ = false;
    bool failed_ = false;
};
