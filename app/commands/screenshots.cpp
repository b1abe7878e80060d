// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/demo.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

namespace commands {

namespace {

/// The day of the pictures, so that they only change when the program does.
QDateTime dayOfPictures()
{
    return QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
}

/// The pages with the names of their pictures.
const std::vector<std::pair<PageId, const char *>> &pictured()
{
    static const std::vector<std::pair<PageId, const char *>> pages{
        {PageId::Now, "now"},
        {PageId::Prepare, "prepare"},
        {PageId::GetAcquainted, "get-acquainted"},
        {PageId::Dialogue, "dialogue"},
        {PageId::Learning, "learning"},
        {PageId::Evaluation, "evaluation"},
        {PageId::ChangeInUse, "change-in-use"},
        {PageId::Journal, "journal"},
        {PageId::Summary, "summary"},
    };
    return pages;
}

/// Lets what was posted happen: layouts, and the end of widgets that were replaced.
void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

/// Draws into one folder, and remembers the first thing that went wrong.
class Album
{
public:
    Album(const QDir &folder, const QString &only) : folder_(folder), only_(only) { }

    void draw(MainWindow &window, const QString &page, const QString &look)
    {
        if (!only_.isEmpty() && only_ != page)
            return;
        settle();
        const QString file = folder_.filePath(page + QLatin1Char('-') + look + QLatin1String(".png"));
        if (!window.grab().save(file) && failed_.isEmpty())
            failed_ = file;
        else
            ++drawn_;
    }

    [[nodiscard]] QString failed() const { return failed_; }
    [[nodiscard]] int drawn() const { return drawn_; }

private:
    QDir folder_;
    QString only_;
    QString failed_;
    int drawn_ = 0;
};

/// The meeting in the middle of the mentorship, which has seen all that a meeting can.
QUuid someMeeting(const Mentorship &mentorship)
{
    std::vector<Meeting> held = mentorship.sorted<Meeting>(
        [](const Meeting &m) { return m.state == MeetingState::Held; },
        [](const Meeting &a, const Meeting &b) { return a.startsAt < b.startsAt; });
    return held.empty() ? QUuid() : held[held.size() / 2].id.uuid();
}

void drawAll(Album &album, Notebook &notebook, const Programme &programme, const QString &look)
{
    MainWindow window(notebook, &dayOfPictures);
    window.resize(1280, 800);
    window.show();
    window.openMentorship(programme.id);
    for (const auto &[page, name] : pictured()) {
        window.goTo({page, {}});
        album.draw(window, QLatin1String(name), look);
    }
    window.goTo({PageId::Dialogue, someMeeting(window.editing().mentorship())});
    album.draw(window, QStringLiteral("meeting"), look);
    window.showStart();
    album.draw(window, QStringLiteral("start"), look);
}

} // namespace

Outcome screenshots(const Options &options)
{
    const QString into = options.arguments.constFirst();
    const QTemporaryDir temporary;
    const Result<QString> path = demo::make(temporary.path());
    if (!path)
        return tl::unexpected(path.error());
    const auto notebook = Notebook::open(*path, Notebook::Create::Never);
    if (!notebook)
        return tl::unexpected(notebook.error());
    if (!QDir().mkpath(into))
        return failure(Error::Kind::Disk,
                       QCoreApplication::translate("Commands", "The folder “%1” could not be made. Choose another one.")
                           .arg(into));

    // A screen has the desktop's font; without one the pictures take ours.
    QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    Album album{QDir(into), options.only};
    const QString spoken = language::code();
    for (const QString &code : language::all()) {
        language::use(code);
        for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
            theme::apply(*qApp, scheme);
            const QString look = code
                + (scheme == theme::Scheme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            drawAll(album, **notebook, demo::inLanguage(**notebook, code), look);
        }
    }
    language::use(spoken);
    if (!album.failed().isEmpty())
        return failure(Error::Kind::Disk,
                       QCoreApplication::translate("Commands", "“%1” could not be written. Choose another folder.")
                           .arg(album.failed()));
    if (album.drawn() == 0)
        return failure(Error::Kind::BadInput,
                       QCoreApplication::translate("Commands", "There is no page called “%1”.").arg(options.only));
    return QCoreApplication::translate("Commands", "%n picture(s) in %1", nullptr, album.drawn())
               .arg(QDir::toNativeSeparators(into))
        + QLatin1Char('\n');
}

} // namespace commands
