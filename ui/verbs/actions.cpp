// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs/actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>
#include <QWidget>

#include <array>

namespace {

template <size_t Size>
constexpr bool isInOrder(const std::array<ActionLine, Size> &lines)
{
    for (size_t i = 0; i < Size; ++i) {
        if (lines[i].act != static_cast<Act>(i))
            return false;
    }
    return true;
}

} // namespace

std::span<const ActionLine> Actions::table()
{
    using enum ActionLine::Trait;
    static constexpr std::array lines{
        // clang-format off
    ActionLine{Act::NewMentorship, Menu::Notebook, QT_TR_NOOP("&New mentorship…"), "Ctrl+N", QT_TR_NOOP("Begin with another person, in the same notebook.")},
    ActionLine{Act::Import, Menu::Notebook, QT_TR_NOOP("&Import…"), "", QT_TR_NOOP("Take in a file that Peili exported."), BeginsGroup},
    ActionLine{Act::Export, Menu::Notebook, QT_TR_NOOP("&Export everything…"), "", QT_TR_NOOP("Write everything to a file that other programs can read.")},
    ActionLine{Act::BackUp, Menu::Notebook, QT_TR_NOOP("Make a &backup…"), "", QT_TR_NOOP("Write a verified copy of the notebook.")},
    ActionLine{Act::Backups, Menu::Notebook, QT_TR_NOOP("Go bac&k to a backup…"), "", QT_TR_NOOP("See what the backups hold, and put one back.")},
    ActionLine{Act::Calendar, Menu::Notebook, QT_TR_NOOP("Save the &calendar…"), "", QT_TR_NOOP("Write the meetings to a file for your calendar."), NeedsMentorship},
    ActionLine{Act::PrintSummary, Menu::Notebook, QT_TR_NOOP("&Print the summary…"), "Ctrl+P", QT_TR_NOOP("Choose what goes into the summary, and print it."), NeedsMentorship | BeginsGroup},
    ActionLine{Act::Quit, Menu::Notebook, QT_TR_NOOP("&Quit"), "Ctrl+Q", QT_TR_NOOP("Everything is saved already."), BeginsGroup},

    ActionLine{Act::Undo, Menu::Edit, QT_TR_NOOP("&Undo"), "Ctrl+Z", QT_TR_NOOP("Take back what you did last.")},
    ActionLine{Act::Redo, Menu::Edit, QT_TR_NOOP("&Redo"), "Ctrl+Shift+Z", QT_TR_NOOP("Do again what you took back.")},
    ActionLine{Act::Trash, Menu::Edit, QT_TR_NOOP("&Trash…"), "", QT_TR_NOOP("See what was removed, and put it back."), NeedsMentorship | BeginsGroup},
    ActionLine{Act::Search, Menu::Edit, QT_TR_NOOP("Searc&h everywhere…"), "Ctrl+Shift+F", QT_TR_NOOP("Find a word that you wrote, on any page."), NeedsMentorship | BeginsGroup},
    ActionLine{Act::Palette, Menu::Edit, QT_TR_NOOP("Do an&ything…"), "Ctrl+Shift+P", QT_TR_NOOP("Find what can be done by a few letters of its name.")},
    ActionLine{Act::CheckSpelling, Menu::Edit, QT_TR_NOOP("Check &spelling"), "", QT_TR_NOOP("Underline the words that no dictionary knows."), BeginsGroup | IsSwitch},
    ActionLine{Act::NextUnknownWord, Menu::Edit, QT_TR_NOOP("Next misspelled &word"), "F7; Alt+Return", QT_TR_NOOP("Suggestions for the word at the cursor, or for the next one.")},

    ActionLine{Act::Pause, Menu::Mentorship, QT_TR_NOOP("&Pause"), "", QT_TR_NOOP("Nothing is asked for until you go on."), NeedsMentorship},
    ActionLine{Act::Archive, Menu::Mentorship, QT_TR_NOOP("&Archive"), "", QT_TR_NOOP("Put the mentorship away; it stays readable."), NeedsMentorship},
    ActionLine{Act::Erase, Menu::Mentorship, QT_TR_NOOP("&Erase…"), "", QT_TR_NOOP("Remove the mentorship with everything in it."), NeedsMentorship | BeginsGroup},

    ActionLine{Act::Back, Menu::Go, QT_TR_NOOP("&Back"), "Alt+Left", QT_TR_NOOP("To where you were before."), NeedsMentorship},
    ActionLine{Act::Forward, Menu::Go, QT_TR_NOOP("&Forward"), "Alt+Right", QT_TR_NOOP("To where you came back from."), NeedsMentorship},
    ActionLine{Act::Now, Menu::Go, QT_TR_NOOP("&Now"), "Ctrl+1", QT_TR_NOOP("The one thing that comes next."), NeedsMentorship | BeginsGroup},
    ActionLine{Act::Prepare, Menu::Go, QT_TR_NOOP("&Prepare"), "Ctrl+2", QT_TR_NOOP("What each of you hopes for; the goals."), NeedsMentorship},
    ActionLine{Act::GetAcquainted, Menu::Go, QT_TR_NOOP("&Get acquainted"), "Ctrl+3", QT_TR_NOOP("Who you are, the agreement, the decision to go on."), NeedsMentorship},
    ActionLine{Act::Dialogue, Menu::Go, QT_TR_NOOP("&Dialogue"), "Ctrl+4", QT_TR_NOOP("The meetings: before, during and after."), NeedsMentorship},
    ActionLine{Act::Learning, Menu::Go, QT_TR_NOOP("&Learning"), "Ctrl+5", QT_TR_NOOP("What you read, try and see beside the meetings."), NeedsMentorship},
    ActionLine{Act::Evaluation, Menu::Go, QT_TR_NOOP("&Evaluation"), "Ctrl+6", QT_TR_NOOP("Half way and at the end: what has changed."), NeedsMentorship},
    ActionLine{Act::ChangeInUse, Menu::Go, QT_TR_NOOP("&Change in use"), "Ctrl+7", QT_TR_NOOP("What each of you takes along."), NeedsMentorship},
    ActionLine{Act::Journal, Menu::Go, QT_TR_NOOP("&Journal"), "Ctrl+8", QT_TR_NOOP("Everything you wrote down along the way."), NeedsMentorship},
    ActionLine{Act::Summary, Menu::Go, QT_TR_NOOP("&Summary"), "Ctrl+9", QT_TR_NOOP("Your whole time together on paper."), NeedsMentorship},
    ActionLine{Act::NextPane, Menu::Go, QT_TR_NOOP("Ne&xt part of the window"), "F6", QT_TR_NOOP("To the next part: the process, the page, its other side."), BeginsGroup},
    ActionLine{Act::PreviousPane, Menu::Go, QT_TR_NOOP("P&revious part of the window"), "Shift+F6", QT_TR_NOOP("Back to the part before it.")},

    ActionLine{Act::HidePrivate, Menu::View, QT_TR_NOOP("&Hide private items"), "Ctrl+Shift+H", QT_TR_NOOP("Nothing private is on the screen while others look at it.")},
    ActionLine{Act::LargeText, Menu::View, QT_TR_NOOP("Lar&ge text"), "F11", QT_TR_NOOP("The agenda and the shared note, to be read across the table."), NeedsMentorship},

    ActionLine{Act::NarrowSidebar, Menu::View, QT_TR_NOOP("Narrow &sidebar"), "F9", QT_TR_NOOP("The pages as pictures, with more room for what you write."), IsSwitch},
    ActionLine{Act::Remind, Menu::View, QT_TR_NOOP("&Remind me of meetings and promises"), "", QT_TR_NOOP("While Peili is open, as your desktop shows such things."), IsSwitch},

    ActionLine{Act::FollowDesktop, Menu::View, QT_TR_NOOP("&Follow the desktop"), "", QT_TR_NOOP("Light or dark, as your desktop is."), IsChoice | BeginsGroup},
    ActionLine{Act::Light, Menu::View, QT_TR_NOOP("&Light"), "", QT_TR_NOOP("Dark ink on light paper."), IsChoice},
    ActionLine{Act::Dark, Menu::View, QT_TR_NOOP("&Dark"), "", QT_TR_NOOP("Light ink on dark paper."), IsChoice},

    ActionLine{Act::Keys, Menu::Help, QT_TR_NOOP("&Keys…"), "F1", QT_TR_NOOP("Every key in one sheet.")},
    ActionLine{Act::About, Menu::Help, QT_TR_NOOP("&About Peili"), "", QT_TR_NOOP("What this program is.")},
        // clang-format on
    };
    static_assert(isInOrder(lines), "the table follows the order of Act");
    return lines;
}

QString Actions::title(Menu menu)
{
    static constexpr std::array menus{QT_TR_NOOP("&Notebook"),
                                      QT_TR_NOOP("&Edit"),
                                      QT_TR_NOOP("&Mentorship"),
                                      QT_TR_NOOP("&Go"),
                                      QT_TR_NOOP("&View"),
                                      QT_TR_NOOP("&Help")};
    return tr(menus.at(static_cast<size_t>(menu)));
}

Actions::Actions(QWidget *window, QMenuBar *bar) : QObject(window)
{
    QList<QMenu *> made;
    for (const Menu menu : everyMenu)
        made << bar->addMenu(title(menu));
    auto *choices = new QActionGroup(this);
    for (const ActionLine &line : table()) {
        QMenu *menu = made.at(static_cast<int>(line.menu));
        if (line.has(ActionLine::BeginsGroup))
            menu->addSeparator();
        auto *action = new QAction(tr(line.text), this);
        if (*line.keys != '\0')
            action->setShortcuts(QKeySequence::listFromString(QLatin1String(line.keys)));
        action->setStatusTip(tr(line.help));
        action->setCheckable(line.has(ActionLine::IsChoice) || line.has(ActionLine::IsSwitch));
        if (line.has(ActionLine::IsChoice))
            choices->addAction(action);
        menu->addAction(action);
        actions_ << action;
    }
    at(Act::Quit)->setMenuRole(QAction::QuitRole);
    at(Act::About)->setMenuRole(QAction::AboutRole);
}

void Actions::setHasMentorship(bool has)
{
    for (const ActionLine &line : table()) {
        if (line.has(ActionLine::NeedsMentorship))
            at(line.act)->setEnabled(has);
    }
}

void Actions::follow(QUndoStack &stack)
{
    at(Act::Undo)->setEnabled(stack.canUndo());
    at(Act::Redo)->setEnabled(stack.canRedo());
    connect(&stack, &QUndoStack::canUndoChanged, at(Act::Undo), &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, at(Act::Redo), &QAction::setEnabled);
    connect(&stack, &QUndoStack::undoTextChanged, this, [this](const QString &what) {
        at(Act::Undo)->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
    });
    connect(&stack, &QUndoStack::redoTextChanged, this, [this](const QString &what) {
        at(Act::Redo)->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(what));
    });
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1String("&&"), QString(QChar(1)))
        .remove(QLatin1Char('&'))
        .replace(QChar(1), QLatin1Char('&'));
}
