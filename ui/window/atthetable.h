// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

class Actions;
class LargeText;
class PageStack;
class StatusLine;

/// What two people need who look at one screen: everything private out of sight, and a meeting in large type.
class AtTheTable final : public QObject
{
    Q_OBJECT

public:
    using Subject = std::function<QUuid()>; ///< the record that is open in the window

    AtTheTable(Editing &editing, Actions &actions, PageStack &pages, StatusLine &status, Subject subject,
               QWidget *window);

    [[nodiscard]] LargeText *large() const { return large_; }

signals:
    /// The pages were forgotten, so that nothing of what they showed stays in any field, list or tip; or large type
    /// came to an end: what was open is to be shown anew.
    void shownAnew();

    /// A meeting in large type comes, and has the window to itself, or goes.
    void largeChanged(bool on);

private:
    void sayKeys();
    void hidePrivate(bool hides);

    Editing &editing_;
    Actions &actions_;
    PageStack &pages_;
    StatusLine &status_;
    LargeText *large_;
};
