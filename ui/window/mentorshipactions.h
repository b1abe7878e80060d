// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <functional>

class Actions;

/// What is done with a mentorship as a whole: begin it, pause and go on, archive and take out again, erase.
class MentorshipActions final : public QObject
{
    Q_OBJECT

public:
    /// Whether a mentorship is erased, and where.
    enum class Erasing {
        No,
        HereAlone,
        Everywhere ///< from the backups as well
    };

    /// `window` is the parent of the question that is asked before erasing.
    MentorshipActions(Editing &editing, Actions &actions, QWidget *window);

    /// Begins a mentorship and opens it.
    void begin(const edits::Beginning &beginning);

    /// Names each action by what it would do now.
    void refresh();

    /// Whether the person means to erase the mentorship called so. Tests answer themselves.
    std::function<Erasing(const QString &title)> confirmErase;

private:
    void pauseOrGoOn();
    void archiveOrTakeOut();
    void erase();

    Editing &editing_;
    Actions &actions_;
};
