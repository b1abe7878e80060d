// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour.h"

#include "app/pictures/stage.h"
#include "core/mentoring/views/rhythm.h"
#include "tests/support/test.h"
#include "ui/controls/disclosurebutton.h"
#include "ui/controls/fold.h"
#include "ui/fields/page.h"
#include "ui/finding/overlay.h"
#include "ui/look/theme.h"
#include "ui/mainwindow.h"
#include "ui/words/language.h"
#include "ui/writing/focuspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace {

story::Language storyLanguage(const QString &language)
{
    return language == u"fi" ? story::Language::Finnish
        : language == u"sv"  ? story::Language::Swedish
                             : story::Language::English;
}

QString accented(QString text)
{
    const QString plain = u"aeiouyAEIOUY"_s;
    const QString marked = u"åéîöůýÅÉÎÖŮÝ"_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isMark = i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'&');
        if (const qsizetype at = plain.indexOf(text[i]); at >= 0 && !isMark)
            text[i] = marked[at];
    }
    return text;
}

/// Opens what can be opened, so that everything inside can be seen too.
void openAll(MainWindow &window)
{
    const QList<Fold *> folds = window.page()->findChildren<Fold *>();
    for (Fold *fold : folds) {
        if (fold->isVisibleTo(&window))
            fold->setOpen(true);
    }
    const QList<DisclosureButton *> buttons = window.page()->findChildren<DisclosureButton *>();
    for (DisclosureButton *button : buttons) {
        if (button->isVisibleTo(&window) && !button->isChecked())
            button->click();
    }
    QTest::qWait(1);
}

} // namespace

QString LongWords::translate(const char *, const char *source, const char *, int) const
{
    QString text = accented(QString::fromUtf8(source));
    const auto more = qsizetype(double(text.size()) * 0.4);
    const bool isWord = !text.contains(u' ');
    for (qsizetype added = 0; added < more;) { // one word grows, a sentence gets more words
        const QString word = (isWord ? QString() : u" "_s) + u"ěňžůď"_s.left(std::max<qsizetype>(1, more - added));
        text += word;
        added += word.size();
    }
    return text;
}

Tour::Tour(const Way &way) : way_(way), fontBefore_(QApplication::font())
{
    language::use(way.language == u"long" ? u"en"_s : way.language);
    if (way.language == u"long")
        QCoreApplication::installTranslator(&longWords_);
    QApplication::setLayoutDirection(way.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setFont(QFont(u"Inter"_s, way.points));
    theme::apply(*qApp, theme::Scheme::Light);
}

Tour::~Tour()
{
    QCoreApplication::removeTranslator(&longWords_);
    language::use(u"en"_s);
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(fontBefore_);
    theme::apply(*qApp, theme::Scheme::Light);
}

void Tour::visit(const Look &look)
{
    using story::Chapter;
    const story::Story middle(Chapter::HalfWay, storyLanguage(way_.language));
    const story::Story end(Chapter::LookedBack, storyLanguage(way_.language));
    const story::Story beginning(Chapter::Begun, storyLanguage(way_.language));
    walk(nullptr, "2025-09-01T09:00", look);
    walk(&beginning, "2025-09-01T09:00", look);
    walk(&middle, "2026-02-02T09:00", look);
    walk(&end, "2027-01-15T09:00", look);
    for (const scenes::Moment moment : scenes::everyMoment)
        visitScenes(moment, look);
}

void Tour::visitScenes(scenes::Moment moment, const Look &look)
{
    const QTemporaryDir folder;
    const QString language = way_.language == u"long" ? u"en"_s : way_.language;
    const Result<scenes::Stage> stage = scenes::makeStage(folder.filePath(u"sample.peili"_s), language, moment);
    REQUIRE(stage);
    MainWindow window(*stage->notebook, [now = stage->now] { return now; });
    window.resize(way_.size);
    window.show();
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
    for (const scenes::Scene &scene : scenes::all()) {
        if (scene.moment != moment)
            continue;
        scenes::visit(scene, window, stage->now, [&](const std::vector<QWidget *> &dialogs) {
            QWidget *opened = !scene.opensDialog ? &window : dialogs.empty() ? nullptr : dialogs.back();
            for (QWidget *each : window.findChildren<QWidget *>()) {
                const bool isOver = qobject_cast<Overlay *>(each) || qobject_cast<writing::FocusPage *>(each);
                if (isOver && each->isVisible())
                    opened = each;
            }
            INFO("The scene " << scene.name);
            CHECK(opened);
            if (!opened)
                return;
            opened->window()->activateWindow();
            CHECK(QTest::qWaitForWindowActive(opened->window()));
            look(placeName(stage->now.toString(Qt::ISODate), QLatin1String(scene.name)), *opened);
        });
    }
}

/// Where and when something is seen, for a complaint.
QString Tour::placeName(const QString &when, const QString &what) const
{
    return u"%1 %2pt, %3, %4"_s.arg(way_.language).arg(way_.points).arg(when.left(10), what);
}

void Tour::walk(const story::Story *told, const char *now, const Look &look)
{
    TempNotebook notebook;
    if (told)
        told->tell(*notebook);
    MainWindow window(*notebook, [now] { return story::at(now); });
    window.resize(way_.size);
    window.show();
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
    const auto stop = [&](const QString &name) {
        QTest::qWait(1);
        look(placeName(QLatin1String(now), name), window);
    };
    window.showStart();
    stop(u"start"_s);
    if (!told) {
        for (const auto *way : {"startMentee", "startPeer"}) {
            window.showStart();
            window.findChild<QAbstractButton *>(QLatin1String(way))->click();
            const QList<Fold *> folds = window.findChildren<Fold *>();
            for (Fold *fold : folds)
                fold->setOpen(true);
            stop(QLatin1String(way));
        }
        return;
    }
    for (int page = 0; page <= int(PageId::Summary); ++page) {
        window.goTo({PageId(page), {}});
        openAll(window);
        stop(u"page %1"_s.arg(page));
    }
    const auto meetings = rhythm::meetings(window.editing().mentorship());
    for (const auto &meeting : {rhythm::next(window.editing().mentorship()),
                                meetings.empty() ? std::nullopt : std::optional(meetings.front())}) {
        if (!meeting)
            continue;
        window.goTo({PageId::Dialogue, meeting->id.uuid()});
        openAll(window);
        stop(u"a meeting"_s);
    }
}

QList<QWidget *> Tour::seen(const QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        if (each->isVisibleTo(&window) && !each->isWindow())
            all << each;
    }
    return all;
}

QString Tour::nameOf(const QWidget &widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    else if (const auto property = widget.property("text"); property.isValid())
        text = property.toString();
    const QWidget *parent = widget.parentWidget();
    return u"%1 “%2” (%3) in %4"_s.arg(QLatin1String(widget.metaObject()->className()),
                                       text.left(60),
                                       widget.accessibleName().isEmpty() ? widget.objectName()
                                                                         : widget.accessibleName(),
                                       parent ? QLatin1String(parent->metaObject()->className()) : QLatin1String());
}
