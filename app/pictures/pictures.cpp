// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/pictures.h"

#include "app/pictures/stage.h"
#include "ui/look/theme.h"
#include "ui/mainwindow.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>

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

/// The window as it stands, with the dialogs that are open over it.
QPixmap grabbed(MainWindow &window, const std::vector<QWidget *> &dialogs)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *dialog : dialogs) {
        const QPixmap above = dialog->grab();
        const QPoint free((picture.width() - above.width()) / 2, (picture.height() - above.height()) / 2);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        const QPoint place = dialog->windowType() == Qt::Popup ? dialog->pos() - window.pos() : free;
        painter.drawPixmap(place, above);
        painter.setPen(theme::hairline(dialog->palette())); // a desktop frames it
        painter.drawRect(QRect(place, above.size()).adjusted(0, 0, -1, -1));
    }
    painter.end();
    return picture;
}

Result<int> drawSeries(const scenes::Stage &stage, const QString &folder, const Series &series, Moment moment,
                       const Wish &wish)
{
    // A desktop brings its font; without one the pictures take ours.
    QApplication::setFont(QFont(QStringLiteral("Inter"), series.points));
    QApplication::setLayoutDirection(series.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    int drawn = 0;
    for (const theme::Scheme scheme : bothSchemes) {
        if (series.mirrored && scheme == theme::Scheme::Dark)
            continue;
        theme::apply(*qApp, scheme); // its sizes follow the font
        MainWindow window(*stage.notebook, [now = stage.now] { return now; });
        window.resize(wish.size);
        window.show();
        for (const Scene &scene : scenes::all()) {
            if (scene.moment != moment || (!wish.page.isEmpty() && wish.page != QLatin1String(scene.name)))
                continue;
            const QString file = folder + QLatin1Char('/') + fileName(scene, series, scheme);
            QPixmap picture;
            scenes::visit(scene, window, stage.now, [&](const std::vector<QWidget *> &dialogs) {
                picture = grabbed(window, dialogs);
            });
            if (!picture.save(file))
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
        for (const Moment moment : scenes::everyMoment) {
            if (!wants(wish, moment))
                continue;
            const QString path = desk.filePath(QStringLiteral("%1-%2.peili").arg(language).arg(int(moment)));
            const Result<scenes::Stage> stage = scenes::makeStage(path, language, moment);
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
