// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "app/paths.h"
#include "core/files.h"
#include "ui/mainwindow.h"
#include "ui/safety/backupwords.h"
#include "ui/safety/safety.h"
#include "ui/widgets/question.h"

#include <QApplication>
#include <QFileInfo>

namespace {

QDateTime now()
{
    return QDateTime::currentDateTime();
}

bool askInBox(const QString &words, const QString &yes, const QString &no)
{
    Question question({}, words);
    const int accept = question.add(yes, Question::Weight::Primary);
    question.add(no);
    return question.ask() == accept;
}

void tellInBox(const QString &words)
{
    Question told({}, words);
    told.add(Windows::tr("Close"));
    (void)told.ask();
}

} // namespace

/// A window with what it shows. The window goes first.
struct Windows::Open
{
    QString path; ///< of the notebook; of a backup that is looked into
    std::unique_ptr<Notebook> notebook;
    std::unique_ptr<backups::Inside> inside;
    std::unique_ptr<MainWindow> window;
};

Windows::Windows(QObject *parent) : QObject(parent), ask(askInBox), tell(tellInBox) { }

Windows::~Windows() = default;

Windows::Open *Windows::find(const QString &notebook)
{
    forgetClosed();
    const QFileInfo wanted(notebook);
    const auto found = std::find_if(
        open_.begin(), open_.end(), [&](const auto &open) { return QFileInfo(open->path) == wanted; });
    return found == open_.end() ? nullptr : found->get();
}

bool Windows::open(const QString &notebook)
{
    if (Open *known = find(notebook)) {
        known->window->showNormal();
        known->window->raise();
        known->window->activateWindow();
        return true;
    }
    if (const auto made = paths::makeFolderOf(notebook); !made) {
        tell(made.error().words);
        return false;
    }
    auto opened = Notebook::open(notebook);
    if (!opened && offerBackup(notebook, opened.error()))
        opened = Notebook::open(notebook);
    else if (!opened)
        return false;
    if (!opened) {
        tell(opened.error().words);
        return false;
    }
    auto open = std::make_unique<Open>();
    open->path = notebook;
    open->notebook = std::move(*opened);
    open->window = std::make_unique<MainWindow>(*open->notebook, now);
    Open *known = open.get();
    Safety &safety = open->window->safety();
    safety.lookInside = [this](const backups::Backup &backup) { lookInside(backup); };
    safety.putBack = [this, known](const backups::Backup &backup) { putBack(*known, backup); };
    safety.keepBackups();
    if (open_.empty())
        safety.remind(); // of one's own notebook, not of a sample beside it
    show(std::move(open));
    return true;
}

void Windows::show(std::unique_ptr<Open> open)
{
    MainWindow &window = *open->window;
    open_.push_back(std::move(open));
    if (dress)
        dress(window);
    window.show();
}

/// What can be done about a notebook that does not open: put back its newest good backup, if there is one.
bool Windows::offerBackup(const QString &notebook, const Error &error)
{
    const bool isBroken = error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotOurs;
    const std::optional<backups::Backup> backup = isBroken ? backups::newestGood(notebook) : std::nullopt;
    if (!backup) {
        tell(error.words);
        return false;
    }
    const QString words
        = tr("“%1” can’t be read any more, but there is a good backup from %2. Put it back? The damaged "
             "file is kept beside it.")
              .arg(files::shown(notebook), backupwords::moment(backup->madeAt, now()));
    if (!ask(words, tr("Put the backup back"), tr("Not now")))
        return false;
    if (const auto kept = backups::putBack(backup->path, notebook, now()); !kept) {
        tell(kept.error().words);
        return false;
    }
    return true;
}

void Windows::lookInside(const backups::Backup &backup)
{
    if (const Open *known = find(backup.path)) {
        known->window->raise();
        known->window->activateWindow();
        return;
    }
    auto inside = backups::Inside::open(backup);
    if (!inside) {
        tell(inside.error().words);
        return;
    }
    auto open = std::make_unique<Open>();
    open->path = backup.path;
    open->inside = std::move(*inside);
    open->window = std::make_unique<MainWindow>(open->inside->notebook(), now);
    open->window->safety().tell(tr("This is the backup from %1, to look at. Your notebook is open in the other window.")
                                    .arg(backupwords::moment(backup.madeAt, now())));
    show(std::move(open));
}

/// Closes the window, puts the backup in the place of its notebook, and opens that in a new window.
void Windows::putBack(Open &open, const backups::Backup &backup)
{
    const QString notebook = open.path;
    if (!open.window->safety().mayClose())
        return;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    open_.erase(std::find_if(open_.begin(), open_.end(), [&](const auto &each) { return each.get() == &open; }));
    const auto kept = backups::putBack(backup.path, notebook, now());
    const bool isOpen = this->open(notebook);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (!isOpen) {
        if (open_.empty())
            QCoreApplication::quit();
        return;
    }
    open_.back()->window->safety().tell(
        kept ? tr("This is the notebook of %1 again. What was there before is kept as “%2”.")
                   .arg(backupwords::moment(backup.madeAt, now()), files::shown(*kept))
             : kept.error().words);
}

void Windows::raise()
{
    forgetClosed();
    if (!open_.empty())
        open(open_.back()->path);
}

void Windows::closeAll()
{
    for (const auto &open : open_)
        open->window->close();
}

bool Windows::save()
{
    bool all = true;
    for (const auto &open : open_)
        all &= open->window->safety().closing().save();
    return all;
}

bool Windows::mayClose()
{
    return std::all_of(
        open_.begin(), open_.end(), [](const auto &open) { return open->window->safety().closing().mayClose(); });
}

void Windows::forgetClosed()
{
    std::erase_if(open_, [](const auto &open) { return open->window->isHidden(); });
}
