// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/controls/layout.h"
#include "ui/controls/noticebar.h"
#include "ui/controls/statusline.h"
#include "ui/fields/page.h"
#include "ui/finding/finding.h"
#include "ui/look/theme.h"
#include "ui/safety/notebookfiles.h"
#include "ui/safety/safety.h"
#include "ui/start/startpage.h"
#include "ui/verbs/actions.h"
#include "ui/window/about.h"
#include "ui/window/atthetable.h"
#include "ui/window/mentorshipactions.h"
#include "ui/window/navigation.h"
#include "ui/window/notices.h"
#include "ui/window/pagestack.h"
#include "ui/window/panes.h"
#include "ui/window/sidebar.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>

MainWindow::MainWindow(Notebook &notebook, Editing::Clock clock, QWidget *parent) :
    QMainWindow(parent), notebook_(notebook), editing_(notebook, std::move(clock)),
    actions_(new Actions(this, menuBar())), sidebar_(new Sidebar(editing_)), notice_(new NoticeBar),
    stack_(new PageStack(editing_)), start_(new StartPage(editing_.today())), status_(new StatusLine),
    files_(new NotebookFiles(editing_, askForFile, this)),
    safety_(new Safety(editing_, *actions_, *notice_, *status_, askForFile, this)),
    mentorshipActions_(new MentorshipActions(editing_, *actions_, this)),
    navigation_(new Navigation(editing_, *actions_, this)),
    atTheTable_(new AtTheTable(
        editing_, *actions_, *stack_, *status_, [this] { return place_.subject; }, this))
{
    askForFile = [this](const QString &title, const QString &suggestion, bool save) {
        return save ? QFileDialog::getSaveFileName(this, title, suggestion)
                    : QFileDialog::getOpenFileName(this, title, suggestion);
    };
    layOut();
    connectEditing();
    connectActions();
    connectStart();
    connect(sidebar_, &Sidebar::wanted, this, &MainWindow::goTo);
    connect(sidebar_, &Sidebar::mentorshipWanted, &editing_, &Editing::open);
    connect(stack_, &PageStack::wanted, this, &MainWindow::goTo);
    connect(stack_, &PageStack::moved, this, [this] {
        place_.subject = page()->subject();
        navigation_->visit(place_);
    });
    connect(navigation_, &Navigation::wanted, this, &MainWindow::returnTo);
    connect(navigation_, &Navigation::revealed, this, &MainWindow::goTo);
    connect(&safety_->reminding(), &Reminding::wanted, navigation_, &Navigation::reveal);
    connect(atTheTable_, &AtTheTable::largeChanged, menuBar(), &QWidget::setHidden);
    connect(atTheTable_, &AtTheTable::largeChanged, sidebar_, &QWidget::setHidden);
    connect(atTheTable_, &AtTheTable::shownAnew, this, [this] { goTo(place_); });
    openFirst();
    if (notebook_.isReadOnly())
        notice_->say(notices::ofReadOnly(notebook_));
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *centre = new QWidget;
    QHBoxLayout *line = rowIn(centre, 0);
    line->addWidget(sidebar_);
    auto *main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addWidget(notice_);
    main->addWidget(stack_, 1);
    main->addWidget(status_);
    line->addLayout(main, 1);
    setCentralWidget(centre);
    stack_->addWidget(start_);
    setMinimumSize(std::min(theme::space(40), 1000), std::min(theme::space(24), 600)); // a small screen has to do
    resize(theme::space(70), theme::space(44));
}

void MainWindow::connectEditing()
{
    connect(&editing_, &Editing::opened, this, &MainWindow::reopen);
    connect(&editing_, &Editing::changed, this, &MainWindow::refresh);
    connect(&editing_, &Editing::actorChanged, this, &MainWindow::refresh);
    connect(&editing_, &Editing::failed, this, [this](const Error &error, const QString &about) {
        notice_->say(notices::ofFailure(editing_, error, about));
    });
    connect(&editing_, &Editing::succeeded, this, [this](const QString &what) {
        notice_->settle(what);
        notice_->settle(Editing::saving());
    });
    actions_->follow(editing_.stack());
}

void MainWindow::connectActions()
{
    actions_->on(Act::NewMentorship, this, &MainWindow::showStart);
    actions_->on(Act::Import, files_, &NotebookFiles::import);
    actions_->on(Act::Export, files_, &NotebookFiles::exportEverything);
    actions_->on(Act::BackUp, files_, &NotebookFiles::backUp);
    actions_->on(Act::Calendar, files_, &NotebookFiles::saveCalendar);
    actions_->on(Act::PrintSummary, this, [this] { goTo({PageId::Summary, {}}); });
    actions_->on(Act::Quit, this, &QWidget::close);
    actions_->on(Act::Undo, &editing_, &Editing::undo);
    actions_->on(Act::Redo, &editing_, &Editing::redo);
    for (const PageId page : everyPage)
        actions_->on(actOf(page), this, [this, page] { goTo({page, {}}); });
    auto *finding = new Finding(
        editing_, *actions_, [this](const Place &place) { return goTo(place), page(); }, this);
    connect(stack_, &PageStack::currentChanged, finding, &Finding::dismiss);
    new Panes(
        *actions_,
        [this] {
            return QList<QWidget *>{sidebar_, notice_, stack_->currentWidget()};
        },
        this);
    actions_->on(Act::About, this, [this] { showAbout(this); });
    sidebar_->follow(*actions_);
    connect(files_, &NotebookFiles::said, &safety_->line(), &SavedLine::say);
    connect(files_, &NotebookFiles::said, this, &MainWindow::refresh);
}

void MainWindow::connectStart()
{
    connect(start_, &StartPage::begun, mentorshipActions_, &MentorshipActions::begin);
    connect(start_, &StartPage::backWanted, this, [this] { goTo(place_); });
    connect(start_, &StartPage::sampleWanted, this, [this] {
        if (openSample)
            openSample();
    });
}

/// The first mentorship that is not put away; without one, the start page.
void MainWindow::openFirst()
{
    if (const Programme *first = notebook_.firstOpen())
        editing_.open(first->id);
    else
        reopen();
}

QString MainWindow::notice() const
{
    return notice_->text();
}

/// Another mentorship, or none: its pages are made anew.
void MainWindow::reopen()
{
    stack_->forgetPages();
    navigation_->forget();
    const bool open = editing_.hasMentorship();
    sidebar_->setVisible(open);
    actions_->setHasMentorship(open);
    setWindowTitle(open ? tr("%1 – Peili").arg(editing_.mentorship().programme().title) : QStringLiteral("Peili"));
    if (open)
        goTo({});
    else
        showStart();
}

void MainWindow::showStart()
{
    editing_.flush();
    start_->setCanGoBack(editing_.hasMentorship());
    start_->reset();
    stack_->setCurrentWidget(start_);
    sidebar_->hide();
}

void MainWindow::goTo(const Place &place)
{
    if (!editing_.hasMentorship())
        return;
    Page *page = open(place);
    if (!place.subject.isNull())
        page->show(place.subject);
    if (!page->subject().isNull())
        place_.subject = page->subject(); // it was left open there
    navigation_->visit(place_);
}

/// Back or forward to a place as it was: with the record that was open there, or with none.
void MainWindow::returnTo(const Place &place)
{
    Page *page = open(place);
    if (place.subject != page->subject())
        page->show(place.subject);
}

Page *MainWindow::open(const Place &place)
{
    editing_.flush();
    Page *page = stack_->open(place.page);
    place_ = place;
    sidebar_->show();
    sidebar_->select(place.page);
    refresh();
    return page;
}

Page *MainWindow::page() const
{
    return stack_->at(place_.page);
}

void MainWindow::refresh()
{
    if (!editing_.hasMentorship())
        return;
    sidebar_->refresh();
    mentorshipActions_->refresh();
    if (Page *open = page(); open && stack_->currentWidget() == open)
        open->refresh();
}

/// Escape, where nothing else hears it, closes the notice.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && notice_->isVisible())
        notice_->hide();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(safety_->mayClose());
}
