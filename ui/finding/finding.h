// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"
#include "ui/finding/searching.h"
#include "ui/verbs/place.h"

#include <functional>

class Actions;
class CommandPalette;
class Page;
class SearchOverlay;

/// What helps to find something in the window: the command palette, the search, the sheet of keys. Each is made when
/// it is first asked for.
class Finding final : public QObject
{
    Q_OBJECT

public:
    /// Opens a place and returns its page.
    using GoTo = std::function<Page *(const Place &)>;

    Finding(Editing &editing, Actions &actions, GoTo goTo, QWidget *window);

    void openPalette();
    void openSearch();
    void openKeys();

    /// What lies over the window goes: the person is somewhere else now.
    void dismiss();

private:
    void jump(const searching::Hit &hit);

    Editing &editing_;
    Actions &actions_;
    GoTo goTo_;
    QWidget *window_;
    CommandPalette *palette_ = nullptr;
    SearchOverlay *search_ = nullptr;
};
