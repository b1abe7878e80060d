// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/notebookfiles.h"
#include "ui/pages/pages.h"
#include "ui/pages/startpage.h"
#include "ui/sidebar.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

MainWindow::MainWindow(Notebook &notebook, Editing::Clock clock, QWidget *parent) :
    QMainWindow(parent), notebook_(notebook), editing_(notebook, std::move(clock)),
    actions_(new Actions(this, menuBar())), sidebar_(new Sidebar(editing_)), notice_(new NoticeBar),
    stack_(new QStackedWidget), start_(new StartPage(editing_.today())), saved_(Label::small({})),
    files_(new NotebookFiles(editing_, askForFile, this))
{
    askForFile = [this](const QString &title, const QString &suggestion, bool save) {
        return save ? QFileDialog::getSaveFileName(this, title, suggestion)
                    : QFileDialog::getOpenFileName(this, title, suggestion);
    };
    auto *centre = new QWidget;
    auto *line = new QHBoxLayout(centre);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(sidebar_);
    auto *main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addWidget(notice_);
    main->addWidget(stack_, 1);
    saved_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    saved_->setContentsMargins(theme::space(1), theme::space(0.2), theme::space(1.1), theme::space(0.4));
    main->addWidget(saved_);
    line->addLayout(main, 1);
    setCentralWidget(centre);
    stack_->addWidget(start_);
    setMinimumSize(std::min(theme::space(40), 1000), std::min(theme::space(24), 600)); // a small screen has to do
    resize(theme::space(70), theme::space(44));

    connectEditing();
    connectActions();
    connect(sidebar_, &Sidebar::wanted, this, &MainWindow::goTo);
    connect(sidebar_, &Sidebar::mentorshipWanted, this, &MainWindow::openMentorship);
    connect(start_, &StartPage::begun, this, &MainWindow::begin);
    connect(start_, &StartPage::backWanted, this, [this] { goTo(place_); });
    connect(start_, &StartPage::sampleWanted, this, [this] {
        if (openSample)
            openSample();
    });

    const auto &programmes = notebook_.programmes();
    const auto open = std::find_if(
        programmes.begin(), programmes.end(), [](const Programme &p) { return !p.archivedOn.isValid(); });
    if (open != programmes.end())
        editing_.open(open->id);
    else
        reopen();
    if (notebook_.isReadOnly())
        notice_->say(notebook_.isNewer() ? tr("This notebook was written by a newer Peili. You can read it here, but "
                                              "not change it. Update Peili to go on writing.")
                                         : tr("This notebook can be read but not changed here. Copy it to a folder of "
                                              "your own to go on writing."));
}

MainWindow::~MainWindow() = default;

void MainWindow::connectEditing()
{
    connect(&editing_, &Editing::opened, this, &MainWindow::reopen);
    connect(&editing_, &Editing::changed, this, &MainWindow::refresh);
    connect(&editing_, &Editing::actorChanged, this, &MainWindow::refresh);
    connect(&editing_, &Editing::failed, this, &MainWindow::say);
    connect(&editing_, &Editing::succeeded, this, [this] {
        if (lastError_ != Error::Kind::NotFound)
            notice_->hide();
        saved_->setText(tr("All changes saved"));
    });
    actions_->follow(editing_.stack());
}

void MainWindow::connectActions()
{
    connect(actions_->undo, &QAction::triggered, &editing_, &Editing::undo);
    connect(actions_->redo, &QAction::triggered, &editing_, &Editing::redo);
    connect(actions_->newMentorship, &QAction::triggered, this, &MainWindow::showStart);
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_->summary, &QAction::triggered, this, [this] { goTo({PageId::Summary, {}}); });
    for (int i = 0; i < actions_->pages.size(); ++i)
        connect(actions_->pages.at(i), &QAction::triggered, this, [this, i] { goTo({static_cast<PageId>(i), {}}); });
    connect(actions_->light, &QAction::triggered, this, [] { theme::apply(*qApp, theme::Scheme::Light); });
    connect(actions_->dark, &QAction::triggered, this, [] { theme::apply(*qApp, theme::Scheme::Dark); });
    (theme::desktopScheme() == theme::Scheme::Dark ? actions_->dark : actions_->light)->setChecked(true);
    connect(actions_->exportFile, &QAction::triggered, files_, &NotebookFiles::exportEverything);
    connect(actions_->importFile, &QAction::triggered, files_, &NotebookFiles::import);
    connect(actions_->backUp, &QAction::triggered, files_, &NotebookFiles::backUp);
    connect(actions_->calendar, &QAction::triggered, files_, &NotebookFiles::saveCalendar);
    connect(files_, &NotebookFiles::said, saved_, &QLabel::setText);
    connect(files_, &NotebookFiles::said, this, &MainWindow::refresh);
    connect(actions_->pause, &QAction::triggered, this, [this] {
        const bool paused = editing_.mentorship().programme().pausedOn.isValid();
        editing_.perform(paused ? tr("Go on after a pause") : tr("Pause"),
                         paused ? edits::resume(editing_.mentorship())
                                : edits::pause(editing_.mentorship(), editing_.today()));
    });
    connect(actions_->archive, &QAction::triggered, this, [this] {
        const bool archived = editing_.mentorship().programme().archivedOn.isValid();
        editing_.perform(archived ? tr("Take out of the archive") : tr("Archive"),
                         archived ? edits::unarchive(editing_.mentorship())
                                  : edits::archive(editing_.mentorship(), editing_.today()));
    });
    connect(actions_->erase, &QAction::triggered, this, &MainWindow::confirmErase);
    connect(actions_->about, &QAction::triggered, this, [this] {
        QMessageBox::about(this,
                           tr("About Peili"),
                           tr("Peili is a mirror for mentoring pairs. It keeps everything in one file on this laptop "
                              "and sends nothing anywhere.\n\n"
                              "Free software under the GNU General Public License, version 3 or later."));
    });
}

QString MainWindow::notice() const
{
    return notice_->text();
}

void MainWindow::openMentorship(Id<Programme> id)
{
    editing_.open(id);
}

/// Another mentorship, or none: its pages are made anew.
void MainWindow::reopen()
{
    for (Page *page : std::as_const(pages_)) {
        stack_->removeWidget(page);
        page->deleteLater();
    }
    pages_.clear();
    const bool open = editing_.hasMentorship();
    sidebar_->setVisible(open);
    for (QAction *action : {actions_->pause, actions_->archive, actions_->erase, actions_->summary, actions_->calendar})
        action->setEnabled(open);
    for (QAction *action : std::as_const(actions_->pages))
        action->setEnabled(open);
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
    editing_.flush();
    Page *&page = pages_[place.page];
    if (!page) {
        page = pages::make(place.page, editing_);
        connect(page, &Page::wanted, this, &MainWindow::goTo);
        stack_->addWidget(page);
    }
    place_ = place;
    sidebar_->show();
    sidebar_->select(place.page);
    stack_->setCurrentWidget(page);
    refresh();
    if (!place.subject.isNull())
        page->show(place.subject);
}

Page *MainWindow::page() const
{
    return pages_.value(place_.page);
}

void MainWindow::refresh()
{
    if (!editing_.hasMentorship())
        return;
    sidebar_->refresh();
    actions_->pause->setText(editing_.mentorship().programme().pausedOn.isValid() ? tr("&Go on after the pause")
                                                                                  : tr("&Pause"));
    actions_->archive->setText(editing_.mentorship().programme().archivedOn.isValid() ? tr("Take out of the &archive")
                                                                                      : tr("&Archive"));
    if (Page *open = page(); open && stack_->currentWidget() == open)
        open->refresh();
}

void MainWindow::say(const Error &error)
{
    lastError_ = error.kind;
    notice_->say(error.words);
    if (error.kind == Error::Kind::Disk || error.kind == Error::Kind::ReadOnly)
        saved_->setText(tr("Not saved yet"));
}

void MainWindow::begin(const edits::Beginning &beginning)
{
    const edits::Edit edit = edits::start(beginning, editing_.now());
    if (!edit)
        return say(edit.error());
    if (const auto done = notebook_.commit(*edit); !done)
        return say(done.error());
    notice_->hide();
    editing_.open(edit->mentorship());
}

void MainWindow::confirmErase()
{
    const QString title = editing_.mentorship().programme().title;
    QMessageBox question(QMessageBox::Warning,
                         tr("Erase a mentorship"),
                         tr("Erase “%1” with everything in it?").arg(title),
                         QMessageBox::NoButton,
                         this);
    question.setInformativeText(tr("Until you close Peili, you can undo this. After that only a backup has it."));
    QAbstractButton *erase = question.addButton(tr("Erase"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(tr("Keep"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() == erase)
        editing_.perform(tr("Erase a mentorship"), edits::erase(editing_.mentorship()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    editing_.flush();
    event->accept();
}
