// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"
#include "ui/window/history.h"

class Actions;

/// The way back and forward through the window: its two actions and the side buttons of the mouse; and the way to a
/// record from outside of it.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    Navigation(Editing &editing, Actions &actions, QWidget *window);

    /// The person is here now.
    void visit(const Place &place);

    /// Brings the window to the front, opens the mentorship, and leads to where the record has its place; only the
    /// first while something waits for an answer.
    void reveal(Id<Programme> mentorship, const QUuid &record);

    /// Another mentorship has its own ways.
    void forget();

signals:
    void wanted(const Place &place);   ///< the person goes back or forward to here
    void revealed(const Place &place); ///< what was to be shown is here

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int steps);
    void name();

    Editing &editing_;
    Actions &actions_;
    QWidget *window_;
    History history_;
};
