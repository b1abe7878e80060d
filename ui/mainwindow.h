// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/place.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class Actions;
class Label;
class NotebookFiles;
class NoticeBar;
class Page;
class QStackedWidget;
class Sidebar;
class StartPage;

/// The window: the sidebar, the page that is open, and the bar that says what went wrong.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `clock` gives the time now.
    MainWindow(Notebook &notebook, Editing::Clock clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Editing &editing() { return editing_; }
    [[nodiscard]] QString notice() const;

    void openMentorship(Id<Programme> id);
    void goTo(const Place &place);
    [[nodiscard]] Place place() const { return place_; }
    [[nodiscard]] Page *page() const;
    void showStart();

    /// Opens the sample notebook. Set by the application, which knows where the sample comes from.
    std::function<void()> openSample;

    /// Asks for a file to write or read; empty when the person thinks better of it. Tests answer themselves.
    std::function<QString(const QString &title, const QString &suggestion, bool save)> askForFile;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectEditing();
    void connectActions();
    void reopen();
    void refresh();
    void say(const Error &error);
    void begin(const edits::Beginning &beginning);
    void confirmErase();

    Notebook &notebook_;
    Editing editing_;
    Actions *actions_;
    Sidebar *sidebar_;
    NoticeBar *notice_;
    QStackedWidget *stack_;
    StartPage *start_;
    Label *saved_;
    NotebookFiles *files_;
    QHash<PageId, Page *> pages_;
    Place place_;
    Error::Kind lastError_ = Error::Kind::Missing;
};
