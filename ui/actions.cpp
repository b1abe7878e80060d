// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/words.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>
#include <QWidget>

Actions::Actions(QWidget *window, QMenuBar *bar) : QObject(window)
{
    const auto make = [this](QMenu *menu, const QString &text, const QKeySequence &key = {}) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        menu->addAction(action);
        return action;
    };
    QMenu *file = bar->addMenu(tr("&Notebook"));
    newMentorship = make(file, tr("&New mentorship…"), QKeySequence::New);
    file->addSeparator();
    importFile = make(file, tr("&Import…"));
    exportFile = make(file, tr("&Export everything…"));
    backUp = make(file, tr("Make a &backup…"));
    calendar = make(file, tr("Save the &calendar…"));
    file->addSeparator();
    summary = make(file, tr("&Print the summary…"), QKeySequence::Print);
    file->addSeparator();
    quit = make(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    undo = make(edit, tr("&Undo"), QKeySequence::Undo);
    redo = make(edit, tr("&Redo"), QKeySequence::Redo);

    QMenu *mentorship = bar->addMenu(tr("&Mentorship"));
    pause = make(mentorship, tr("&Pause"));
    archive = make(mentorship, tr("&Archive"));
    mentorship->addSeparator();
    erase = make(mentorship, tr("&Erase…"));

    QMenu *view = bar->addMenu(tr("&View"));
    const QStringList names{tr("Now"),
                            words::word(Phase::Prepare),
                            words::word(Phase::GetAcquainted),
                            words::word(Phase::Dialogue),
                            words::word(Phase::LearningActivities),
                            words::word(Phase::FinalEvaluation),
                            words::word(Phase::ChangeInUse),
                            tr("Journal"),
                            tr("Summary")};
    for (int i = 0; i < names.size(); ++i)
        pages << make(view, names.at(i), QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + i)));
    view->addSeparator();
    auto *schemes = new QActionGroup(this);
    light = make(view, tr("&Light"));
    dark = make(view, tr("&Dark"));
    for (QAction *scheme : {light, dark}) {
        scheme->setCheckable(true);
        schemes->addAction(scheme);
    }
    QMenu *help = bar->addMenu(tr("&Help"));
    about = make(help, tr("&About Peili"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::follow(QUndoStack &stack)
{
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::undoTextChanged, undo, [this](const QString &what) {
        undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
    });
    connect(&stack, &QUndoStack::redoTextChanged, redo, [this](const QString &what) {
        redo->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(what));
    });
}
