// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "app/demo.h"
#include "core/mentoring/rhythm.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTimeZone>

#include <array>

namespace pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// What a picture shows beside the page itself.
enum class Sight { Page, Start, NextMeeting, LastMeeting };

/// When in the story it is taken: between two meetings in the middle, or some weeks after the closing.
enum class Moment { Middle, End };

struct Scene
{
    const char *name;
    PageId page;
    Sight sight = Sight::Page;
    Moment moment = Moment::Middle;
};

constexpr std::array scenes{
    Scene{"now", PageId::Now},
    Scene{"prepare", PageId::Prepare},
    Scene{"get-acquainted", PageId::GetAcquainted},
    Scene{"dialogue", PageId::Dialogue},
    Scene{"meeting-before", PageId::Dialogue, Sight::NextMeeting},
    Scene{"meeting-after", PageId::Dialogue, Sight::LastMeeting},
    Scene{"learning", PageId::Learning},
    Scene{"evaluation", PageId::Evaluation, Sight::Page, Moment::End},
    Scene{"change-in-use", PageId::ChangeInUse, Sight::Page, Moment::End},
    Scene{"journal", PageId::Journal},
    Scene{"summary", PageId::Summary, Sight::Page, Moment::End},
    Scene{"start", PageId::Now, Sight::Start},
};

QLatin1String nameOf(theme::Scheme scheme)
{
    return QLatin1String(scheme == theme::Scheme::Dark ? "dark" : "light");
}

/// A sample notebook at one moment of its story.
struct Stage
{
    std::unique_ptr<Notebook> notebook;
    QDateTime now;
};

Result<Stage> makeStage(const QString &path, const QString &language, Moment moment)
{
    const Result<Changeset> whole = demo::live(language);
    if (!whole)
        return tl::unexpected(whole.error());
    Mentorship told;
    told.apply(*whole);
    const std::vector<Meeting> meetings = rhythm::meetings(told);
    const Meeting &middle = meetings.at(meetings.size() * 2 / 3);
    Stage stage;
    stage.now = moment == Moment::Middle ? rhythm::localStart(middle).addSecs(-18 * 3600)
                                         : QDateTime(told.programme().closedOn.addDays(40), QTime(10, 0));
    const Result<Changeset> life = demo::live(language, stage.now);
    if (!life)
        return tl::unexpected(life.error());
    auto notebook = Notebook::open(path);
    if (!notebook)
        return tl::unexpected(notebook.error());
    if (const auto kept = (*notebook)->commit(*life); !kept)
        return tl::unexpected(kept.error());
    stage.notebook = std::move(*notebook);
    return stage;
}

Place placeOf(const Scene &scene, const Mentorship &mentorship, const QDateTime &now)
{
    const std::optional<Meeting> meeting = scene.sight == Sight::NextMeeting ? rhythm::next(mentorship)
        : scene.sight == Sight::LastMeeting                                  ? rhythm::lastHeld(mentorship, now)
                                                                             : std::nullopt;
    return {scene.page, meeting ? meeting->id.uuid() : QUuid()};
}

/// The window as it stands, once all that was asked for has been laid out.
QPixmap grabbed(MainWindow &window)
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    return window.grab();
}

Result<int> drawStage(Stage &stage, const QString &folder, const QString &language, Moment moment, const QString &only)
{
    MainWindow window(*stage.notebook, [now = stage.now] { return now; });
    window.resize(1280, 860);
    window.show();
    int drawn = 0;
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::apply(*qApp, scheme);
        for (const Scene &scene : scenes) {
            if (scene.moment != moment || (!only.isEmpty() && only != QLatin1String(scene.name)))
                continue;
            if (scene.sight == Sight::Start)
                window.showStart();
            else
                window.goTo(placeOf(scene, window.editing().mentorship(), stage.now));
            const QString file = QStringLiteral("%1/%2-%3-%4.png")
                                     .arg(folder, language, nameOf(scheme), QLatin1String(scene.name));
            if (!grabbed(window).save(file))
                return failure(
                    Error::Kind::Disk,
                    Words::tr("“%1” could not be written. Choose a folder that you may write to.").arg(file));
            ++drawn;
        }
    }
    return drawn;
}

} // namespace

QStringList pages()
{
    QStringList names;
    for (const Scene &scene : scenes)
        names << QLatin1String(scene.name);
    return names;
}

Result<int> draw(const QString &folder, const QString &only)
{
    if (!only.isEmpty() && !pages().contains(only))
        return failure(
            Error::Kind::BadInput,
            Words::tr("There is no page “%1”. Choose one of: %2.").arg(only, pages().join(QLatin1String(", "))));
    const QTemporaryDir desk;
    if (!QDir().mkpath(folder) || !desk.isValid())
        return failure(
            Error::Kind::Disk,
            Words::tr("The folder “%1” could not be made. Choose a folder that you may write to.").arg(folder));
    const auto speakAgain = qScopeGuard([before = language::code()] { language::use(before); });
    // A desktop brings its font; without one the pictures take ours.
    QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    int drawn = 0;
    for (const QString &language : language::all()) {
        language::use(language);
        for (const Moment moment : {Moment::Middle, Moment::End}) {
            const QString path = desk.filePath(QStringLiteral("%1-%2.peili").arg(language).arg(int(moment)));
            Result<Stage> stage = makeStage(path, language, moment);
            if (!stage)
                return tl::unexpected(stage.error());
            const Result<int> some = drawStage(*stage, folder, language, moment, only);
            if (!some)
                return some;
            drawn += *some;
        }
    }
    return drawn;
}

} // namespace pictures
