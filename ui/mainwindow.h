// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/taborder.h"
#include "ui/editing/editing.h"
#include "ui/verbs/place.h"

#include <QMainWindow>

#include <functional>

class Actions;
class AtTheTable;
class MentorshipActions;
class Navigation;
class NotebookFiles;
class NoticeBar;
class Page;
class PageStack;
class Safety;
class Sidebar;
class StartPage;
class StatusLine;

/// The window: the sidebar, the page that is open, and the bar that says what went wrong. Here its parts are put
/// together; what they do is theirs, in ui/window.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `clock` gives the time now.
    MainWindow(Notebook &notebook, Editing::Clock clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Editing &editing() { return editing_; }
    [[nodiscard]] Safety &safety() { return *safety_; }
    [[nodiscard]] const Actions &actions() const { return *actions_; }
    [[nodiscard]] QString notice() const;

    void openMentorship(Id<Programme> id) { editing_.open(id); }
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
    bool focusNextPrevChild(bool next) override { return taborder::step(this, next); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectEditing();
    void connectActions();
    void connectStart();
    void openFirst();
    void reopen();
    void refresh();
    void returnTo(const Place &place);
    Page *open(const Place &place);

    Notebook &notebook_;
    Editing editing_;
    Actions *actions_;
    Sidebar *sidebar_;
    NoticeBar *notice_;
    PageStack *stack_;
    StartPage *start_;
    StatusLine *status_;
    NotebookFiles *files_;
    Safety *safety_;
    MentorshipActions *mentorshipActions_;
    Navigation *navigation_;
    AtTheTable *atTheTable_;
    Place place_;
};
