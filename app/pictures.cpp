// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "app/demo.h"
#include "app/scenes.h"
#include "core/mentoring/rhythm.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <array>

namespace pictures {

namespace {

struct PicturesWords
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

using scenes::Moment;
using scenes::Scene;

constexpr std::array bothSchemes{theme::Scheme::Light, theme::Scheme::Dark};
constexpr std::array sizes{10, 20}; ///< of the type, in points

/// How one series of pictures is drawn.
struct Series
{
    QString language;
    int points;
    bool mirrored = false;
};

QLatin1String nameOf(theme::Scheme scheme)
{
    return QLatin1String(scheme == theme::Scheme::Dark ? "dark" : "light");
}

QString fileName(const Scene &scene, const Series &series, theme::Scheme scheme)
{
    return QStringLiteral("%1-%2-%3-%4%5.png")
        .arg(QLatin1String(scene.name), series.language, nameOf(scheme))
        .arg(series.points)
        .arg(QLatin1String(series.mirrored ? "-mirrored" : ""));
}

/// A sample notebook at one moment of its story.
struct Stage
{
    std::unique_ptr<Notebook> notebook;
    QDateTime now;
};

Result<Stage> makeStage(const QString &path, const QString &language, Moment moment)
{
    auto notebook = Notebook::open(path);
    if (!notebook)
        return tl::unexpected(notebook.error());
    Stage stage{std::move(*notebook), QDateTime(QDate(2026, 1, 12), QTime(10, 0))};
    if (moment == Moment::Beginning)
        return stage;
    const Result<Changeset> whole = demo::live(language);
    if (!whole)
        return tl::unexpected(whole.error());
    Mentorship told;
    told.apply(*whole);
    const std::vector<Meeting> meetings = rhythm::meetings(told);
    const Meeting &middle = meetings.at(meetings.size() * 2 / 3);
    const QDateTime between = rhythm::localStart(middle).addSecs(-18 * 3600);
    const QDateTime after(told.programme().closedOn.addDays(40), QTime(10, 0));
    stage.now = moment == Moment::Middle || moment == Moment::Cleared ? between
        : moment == Moment::Together                                  ? rhythm::localStart(middle).addSecs(19 * 60)
                                                                      : after;
    const Result<Changeset> life = demo::live(language, moment == Moment::End ? after : between);
    if (!life)
        return tl::unexpected(life.error());
    if (const auto kept = stage.notebook->commit(*life); !kept)
        return tl::unexpected(kept.error());
    return stage;
}

std::vector<QWidget *> dialogsOver(const MainWindow &window)
{
    std::vector<QWidget *> dialogs;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && each != &window)
            dialogs.push_back(each);
    }
    return dialogs;
}

/// Where each widget that can be seen stands.
size_t arrangementOf(const QWidget &window)
{
    size_t seed = 0;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->isVisible())
            seed = qHashMulti(seed, quintptr(each), each->x(), each->y(), each->width(), each->height());
    }
    return seed;
}

/// Waits until all that was asked for has been laid out: each round lets widgets tell only those around them how much
/// room they need, and some rounds tell nobody anything.
void settle(const QWidget &window)
{
    constexpr int quiet = 40;
    constexpr int longest = 4000;
    size_t before = 0;
    for (int same = 0, round = 0; same < quiet && round < longest; ++round) {
        QApplication::processEvents();
        const size_t now = arrangementOf(window);
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

/// The window as it stands, with the dialogs that are open over it.
QPixmap grabbed(MainWindow &window)
{
    settle(window);
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *dialog : dialogsOver(window)) {
        const QPixmap above = dialog->grab();
        const QPoint free((picture.width() - above.width()) / 2, (picture.height() - above.height()) / 2);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(dialog->windowType() == Qt::Popup ? dialog->pos() - window.pos() : free, above);
    }
    painter.end();
    return picture;
}

/// Arranges a scene and takes its picture, also while a dialog runs its own event loop.
QPixmap pictureOf(const Scene &scene, MainWindow &window, const QDateTime &now)
{
    QPixmap picture;
    // A timer's own event, not a posted one: from within that, no other posted event would be heard.
    QTimer::singleShot(1, &window, [&] {
        picture = grabbed(window);
        for (QWidget *dialog : dialogsOver(window))
            dialog->close();
    });
    scene.arrange(window, now);
    while (picture.isNull())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return picture;
}

Result<int> drawSeries(const Stage &stage, const QString &folder, const Series &series, Moment moment, const Wish &wish)
{
    // A desktop brings its font; without one the pictures take ours.
    QApplication::setFont(QFont(QStringLiteral("Inter"), series.points));
    QApplication::setLayoutDirection(series.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    theme::apply(*qApp, theme::Scheme::Light); // its sizes follow the font
    MainWindow window(*stage.notebook, [now = stage.now] { return now; });
    window.resize(wish.size);
    window.show();
    int drawn = 0;
    for (const theme::Scheme scheme : bothSchemes) {
        if (series.mirrored && scheme == theme::Scheme::Dark)
            continue;
        theme::apply(*qApp, scheme);
        for (const Scene &scene : scenes::all()) {
            if (scene.moment != moment || (!wish.page.isEmpty() && wish.page != QLatin1String(scene.name)))
                continue;
            const QString file = folder + QLatin1Char('/') + fileName(scene, series, scheme);
            if (!pictureOf(scene, window, stage.now).save(file))
                return failure(
                    Error::Kind::Disk,
                    PicturesWords::tr("“%1” could not be written. Choose a folder that you may write to.").arg(file));
            ++drawn;
        }
    }
    return drawn;
}

/// Whether a wish has anything to draw at a moment.
bool wants(const Wish &wish, Moment moment)
{
    return std::any_of(scenes::all().begin(), scenes::all().end(), [&](const Scene &scene) {
        return scene.moment == moment && (wish.page.isEmpty() || wish.page == QLatin1String(scene.name));
    });
}

/// Every series of one language: the sizes of the type, and in English once mirrored.
std::vector<Series> seriesIn(const QString &language)
{
    std::vector<Series> all;
    for (const int points : sizes)
        all.push_back({language, points});
    if (language == QLatin1String("en"))
        all.push_back({language, sizes.front(), true});
    return all;
}

} // namespace

QStringList pages()
{
    QStringList names;
    for (const Scene &scene : scenes::all())
        names << QLatin1String(scene.name);
    return names;
}

Result<int> draw(const QString &folder, const Wish &wish)
{
    if (!wish.page.isEmpty() && !pages().contains(wish.page))
        return failure(Error::Kind::BadInput,
                       PicturesWords::tr("There is no page “%1”. Choose one of: %2.")
                           .arg(wish.page, pages().join(QLatin1String(", "))));
    const QTemporaryDir desk;
    if (!QDir().mkpath(folder) || !desk.isValid())
        return failure(
            Error::Kind::Disk,
            PicturesWords::tr("The folder “%1” could not be made. Choose a folder that you may write to.").arg(folder));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, desk.path()); // nobody's own choices
    const auto speakAgain = qScopeGuard([before = language::code()] { language::use(before); });
    int drawn = 0;
    for (const QString &language : language::all()) {
        language::use(language);
        for (const Moment moment :
             {Moment::Beginning, Moment::Middle, Moment::Together, Moment::Cleared, Moment::End}) {
            if (!wants(wish, moment))
                continue;
            const QString path = desk.filePath(QStringLiteral("%1-%2.peili").arg(language).arg(int(moment)));
            const Result<Stage> stage = makeStage(path, language, moment);
            if (!stage)
                return tl::unexpected(stage.error());
            for (const Series &series : seriesIn(language)) {
                const Result<int> some = drawSeries(*stage, folder, series, moment, wish);
                if (!some)
                    return some;
                drawn += *some;
            }
        }
    }
    return drawn;
}

} // namespace pictures
