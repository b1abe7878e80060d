// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenuBar;
class QUndoStack;
class QWidget;

/// Every action of the window with its name and its key: the one table of both.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// Makes the actions and fills the menu bar. `window` owns them and hears their keys.
    Actions(QWidget *window, QMenuBar *bar);

    /// Undo and redo say what they would do, and can be chosen when there is something.
    void follow(QUndoStack &stack);

    QAction *newMentorship;
    QAction *importFile;
    QAction *exportFile;
    QAction *backUp;
    QAction *calendar;
    QAction *summary;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *pause;
    QAction *archive;
    QAction *erase;
    QAction *light;
    QAction *dark;
    QAction *about;
    QList<QAction *> pages; ///< in the order of PageId
};
