// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/verbs/place.h"

#include <QAction>
#include <QObject>

#include <span>

class QMenuBar;
class QUndoStack;
class QWidget;

/// What a person can ask the window for. Each has its line in the table of actions.cpp.
enum class Act {
    NewMentorship,
    Import,
    Export,
    BackUp,
    Backups,
    Calendar,
    PrintSummary,
    Quit,
    Undo,
    Redo,
    Trash,
    Search,
    Palette,
    CheckSpelling,
    NextUnknownWord,
    Pause,
    Archive,
    Erase,
    Back,
    Forward,
    Now, // the pages, in the order of PageId
    Prepare,
    GetAcquainted,
    Dialogue,
    Learning,
    Evaluation,
    ChangeInUse,
    Journal,
    Summary,
    NextPane,
    PreviousPane,
    HidePrivate,
    LargeText,
    NarrowSidebar,
    Remind,
    FollowDesktop,
    Light,
    Dark,
    Keys,
    About,
};

/// The action that goes to a page.
[[nodiscard]] constexpr Act actOf(PageId page)
{
    return static_cast<Act>(static_cast<int>(Act::Now) + static_cast<int>(page));
}

/// The menus of the window, in their order.
enum class Menu { Notebook, Edit, Mentorship, Go, View, Help };

inline constexpr std::array everyMenu{Menu::Notebook, Menu::Edit, Menu::Mentorship, Menu::Go, Menu::View, Menu::Help};

/// One line of the table: an action with its words and its keys.
struct ActionLine
{
    Act act;
    Menu menu;
    const char *text; ///< with its mnemonic; to be translated by Actions::tr
    const char *keys; ///< in the form of QKeySequence::listFromString, or empty
    const char *help; ///< one short sentence
    enum Trait : unsigned {
        None = 0,
        NeedsMentorship = 1, ///< only while a mentorship is open
        BeginsGroup = 2,     ///< with a line above it in the menu
        IsChoice = 4,        ///< one of a few that exclude each other
        IsSwitch = 8,        ///< on or off
    };
    unsigned traits = None;

    [[nodiscard]] bool has(Trait trait) const { return (traits & trait) != 0; }
};

/// The actions of the window, made from one table. A new action is one line there, one in Act, and one `on` where
/// it is carried out.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// Makes the actions and fills the menu bar. `window` owns them and hears their keys.
    Actions(QWidget *window, QMenuBar *bar);

    [[nodiscard]] static std::span<const ActionLine> table();
    [[nodiscard]] static QString title(Menu menu); ///< with its mnemonic

    [[nodiscard]] QAction *at(Act act) const { return actions_.at(static_cast<int>(act)); }

    /// Carries an action out: `actions.on(Act::Undo, &editing, &Editing::undo)`.
    template <class Receiver, class Slot>
    void on(Act act, Receiver *receiver, Slot slot)
    {
        connect(at(act), &QAction::triggered, receiver, slot);
    }

    /// Some actions can be chosen only while a mentorship is open.
    void setHasMentorship(bool has);

    /// Undo and redo say what they would do, and can be chosen when there is something.
    void follow(QUndoStack &stack);

private:
    QList<QAction *> actions_; ///< in the order of Act
};

/// The text of an action or a menu without its mnemonic.
[[nodiscard]] QString withoutMnemonic(QString text);
