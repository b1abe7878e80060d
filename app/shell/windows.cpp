// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/windows.h"

#include "app/shell/paths.h"
#include "app/shell/rescue.h"
#include "core/base/files.h"
#include "ui/controls/ask.h"
#include "ui/controls/foreground.h"
#include "ui/mainwindow.h"
#include "ui/safety/backupwords.h"
#include "ui/safety/safety.h"
#include "ui/verbs/places.h"

#include <QApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace {

QDateTime now()
{
    return QDateTime::currentDateTime();
}

/// A notebook of which the window can show what it begins with: the mentorship that is read first.
Result<std::unique_ptr<Notebook>> openToShow(const QString &path)
{
    auto notebook = Notebook::open(path);
    if (!notebook)
        return notebook;
    if (const Programme *first = (*notebook)->firstOpen()) {
        if (const auto read = (*notebook)->mentorship(first->id); !read)
            return tl::unexpected(read.error());
    }
    return notebook;
}

int askInBox(const QString &words, const QStringList &answers)
{
    Ask question({}, words);
    for (const QString &answer : answers)
        question.add(answer, &answer == &answers.constFirst() ? Ask::Weight::Primary : Ask::Weight::Plain);
    return question.ask();
}

void tellInBox(const QString &words)
{
    Ask told({}, words);
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
    if (found == open_.end())
        return nullptr;
    std::rotate(found, found + 1, open_.end()); // from now on the last one
    return open_.back().get();
}

bool Windows::open(const QString &notebook)
{
    if (Open *known = find(notebook)) {
        foreground::bring(*known->window);
        return true;
    }
    if (const auto made = paths::makeFolderOf(notebook); !made) {
        tell(made.error().words);
        return false;
    }
    if (!offerBackupOfMissing(notebook))
        return false;
    auto opened = openToShow(notebook);
    QString done;
    if (!opened) {
        const std::optional<QString> rescued = offerRescue(notebook, opened.error());
        if (!rescued)
            return false;
        done = *rescued;
        opened = openToShow(notebook);
    }
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
    if (!done.isEmpty())
        safety.tell(done);
    if (open_.empty())
        safety.remind(); // of one's own notebook, not of a sample beside it
    show(std::move(open));
    return true;
}

/// Where the notebook was: instead of a new one in its place, its newest good backup. False when neither is wanted.
bool Windows::offerBackupOfMissing(const QString &notebook)
{
    const QFileInfo there(notebook);
    if (there.exists() && there.size() > 0)
        return true;
    const std::optional<backups::Backup> backup = backups::newestGood(notebook, now());
    if (!backup)
        return true; // nothing was here before
    const QString words = there.exists()
        ? tr("“%1” is empty, but there is a good backup from %2. Restore it?")
        : tr("“%1” is not there any more, but there is a good backup from %2. Restore it?");
    const int answer = ask(words.arg(files::shown(notebook), backupwords::moment(backup->madeAt, now())),
                           {tr("Restore the backup"), tr("Begin a new notebook"), tr("Not now")});
    if (answer != 0)
        return answer == 1;
    const auto restored = backups::putBack(backup->path, notebook, now());
    if (!restored)
        tell(restored.error().words);
    return restored.has_value();
}

void Windows::show(std::unique_ptr<Open> open)
{
    MainWindow &window = *open->window;
    open_.push_back(std::move(open));
    if (dress)
        dress(window);
    window.show();
}

/// What can be done about a notebook that does not open: put back its newest good backup, if there is one, or save what
/// can be read. Gives what to say about it in the window; nothing when all is as it was.
std::optional<QString> Windows::offerRescue(const QString &notebook, const Error &error)
{
    const bool isBroken = rescue::isDamage(error);
    const std::optional<backups::Backup> backup = isBroken ? backups::newestGood(notebook, now()) : std::nullopt;
    if (!backup && !(isBroken && rescue::canRepair(notebook))) {
        tell(error.words);
        return {};
    }
    const QString name = files::shown(notebook);
    QStringList answers{tr("Save what can be read"), tr("Not now")};
    QString words
        = tr("“%1” can’t be read any more, and there is no good backup of it. Save what can be read? The damaged "
             "file is kept beside it.")
              .arg(name);
    if (backup) {
        answers.prepend(tr("Restore the backup"));
        words = tr("“%1” can’t be read any more, but there is a good backup from %2. Restore it? The damaged file is "
                   "kept beside it.")
                    .arg(name, backupwords::moment(backup->madeAt, now()));
    }
    const int answer = ask(words, answers);
    if (answer < 0 || answer + 1 >= answers.size())
        return {};
    if (!backup || answer == 1)
        return repair(notebook);
    if (const auto kept = backups::putBack(backup->path, notebook, now()); !kept) {
        tell(kept.error().words);
        return {};
    }
    return QString();
}

std::optional<QString> Windows::repair(const QString &notebook)
{
    const Result<rescue::Repaired> repaired = rescue::repair(notebook, now());
    if (!repaired) {
        tell(repaired.error().words);
        return {};
    }
    const QString kept = tr("The damaged file is kept as “%1”.").arg(files::shown(repaired->kept));
    if (repaired->lost.isEmpty())
        return tr("Everything in the notebook could be read.") + QLatin1Char(' ') + kept;
    return tr("%n thing(s) could not be saved as they were: %1", nullptr, int(repaired->lost.size()))
               .arg(repaired->lost.constFirst())
        + QLatin1Char(' ') + kept;
}

void Windows::lookInside(const backups::Backup &backup)
{
    if (const Open *known = find(backup.path)) {
        foreground::bring(*known->window);
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

bool Windows::raise()
{
    forgetClosed();
    if (open_.empty())
        return false;
    foreground::bring(*open_.back()->window);
    return true;
}

bool Windows::fulfil(const Request &request)
{
    bool isThere = request.files.isEmpty() && raise();
    for (const QString &file : request.files)
        isThere |= open(file);
    const std::optional<PageId> page = places::named(request.page);
    if (page && isThere && !QApplication::activeModalWidget())
        open_.back()->window->goTo({*page, {}});
    return isThere;
}

void Windows::closeAll()
{
    // An open question is closed as by its person, and what asked it comes to its end, before anything else closes.
    if (QWidget *asked = QApplication::activeModalWidget(); asked && asked->close()) {
        QMetaObject::invokeMethod(this, &Windows::closeAll, Qt::QueuedConnection);
        return;
    }
    QList<QPointer<MainWindow>> windows; // what one of them asks may take its time, and others open or close meanwhile
    for (const auto &open : open_)
        windows << open->window.get();
    for (const auto &window : windows) {
        if (window)
            window->close();
    }
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
