// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf.h"

#include "tests/ui/printing/printed.h"
#include "ui/printing/printlook.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

using report::Report;
using story::Story;

namespace {

/// Writes the report and asks a program about it.
QString ask(const QString &program, const Report &report, const QPageSize &size = QPageSize(QPageSize::A4))
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.pdf"_s);
    const Result<void> written = report::writePdf(report, path, size);
    REQUIRE(written);
    return printed::run(program, program == u"pdftotext"_s ? QStringList{path, u"-"_s} : QStringList{path});
}

int pagesOf(const QString &info)
{
    return QRegularExpression(u"Pages: +(\\d+)"_s).match(info).captured(1).toInt();
}

} // namespace

TEST_CASE("The PDF has every shared sentence in it and no private one")
{
    const auto language = GENERATE(story::Language::English, story::Language::Finnish, story::Language::Swedish);
    const Story told(story::Chapter::LookedBack, language);
    const QString text = ask(u"pdftotext"_s, printed::report(told));
    CHECK(printed::missing(printed::sharedSentences(told), text) == QStringList());
    CHECK_FALSE(text.contains(told.says("secret"), Qt::CaseInsensitive));
    CHECK(text.contains(told.says("mentee")));
}

TEST_CASE("The direction of the window is not that of the print")
{
    const Report report = printed::report(Story());
    const QString text = ask(u"pdftotext"_s, report);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString mirrored = ask(u"pdftotext"_s, report);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(mirrored == text);
}

TEST_CASE("Its fonts are embedded")
{
    const QStringList lines = ask(u"pdffonts"_s, printed::report(Story())).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    for (const QString &line : lines.mid(2)) {
        INFO(line.toStdString());
        CHECK(line.contains(QRegularExpression(u"Identity-H +yes"_s)));
    }
}

TEST_CASE("The generic names of fonts are no fonts")
{
    CHECK_FALSE(printlook::hasFont({}));
    CHECK_FALSE(printlook::hasFont({u"Monospace"_s, u"Sans Serif"_s, u"Serif"_s}));
    CHECK(printlook::hasFont({u"Monospace"_s, u"DejaVu Sans"_s, u"Sans Serif"_s, u"Serif"_s}));
}

TEST_CASE("Every page carries the names and its number")
{
    const Report report = printed::report(Story());
    const int pages = pagesOf(ask(u"pdfinfo"_s, report));
    const QString text = ask(u"pdftotext"_s, report);
    CHECK(pages >= 3);
    for (int number = 1; number <= pages; ++number)
        CHECK(text.contains(QRegularExpression(u"\n%1 ?/ ?%2\n"_s.arg(number).arg(pages))));
    CHECK(text.count(report.runningHead) == pages);
}

TEST_CASE("Letter paper is as good as A4")
{
    const Story told;
    const Report report = printed::report(told);
    CHECK(ask(u"pdfinfo"_s, report, QPageSize(QPageSize::Letter)).contains(u"612 x 792 pts"_s));
    CHECK(ask(u"pdfinfo"_s, report).contains(u"(A4)"_s));
    CHECK(printed::missing(printed::sharedSentences(told), ask(u"pdftotext"_s, report, QPageSize(QPageSize::Letter)))
          == QStringList());
}

TEST_CASE("An almost empty mentorship is one page")
{
    CHECK(pagesOf(ask(u"pdfinfo"_s, printed::report(Story(story::Chapter::Begun)))) == 1);
    CHECK(pagesOf(ask(u"pdfinfo"_s, report::makeReport({}, PrintLanguage(u"en"_s)))) == 1);
}

TEST_CASE("Sixty meetings and very long words stay within the page")
{
    summary::Summary summary = summary::make(Story());
    const Meeting one = summary.meetings.front();
    for (int i = 0; i < 60; ++i) {
        Meeting meeting = one;
        meeting.id = Id<Meeting>::fresh();
        meeting.startsAt = one.startsAt.addDays(28 * i);
        meeting.place = u"Työhyvinvointineuvottelukuntasihteeristönkokoushuone"_s.repeated(2);
        summary.meetings.push_back(meeting);
    }
    const Report report = report::makeReport(summary, PrintLanguage(u"fi"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.pdf"_s);
    REQUIRE(report::writePdf(report, path));
    const QString boxes = printed::run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    auto words = QRegularExpression(u"xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""_s)
                     .globalMatch(boxes);
    int count = 0;
    bool within = true;
    while (words.hasNext()) {
        const auto word = words.next();
        within = within && word.captured(1).toDouble() > 55 && word.captured(2).toDouble() > 50
            && word.captured(3).toDouble() < 541 && word.captured(4).toDouble() < 800;
        ++count;
    }
    CHECK(count > 500);
    CHECK(within);
}

TEST_CASE("The same pages are drawn on any paged device")
{
    const Report report = printed::report(Story());
    const auto pages = [&](int resolution, const QMarginsF &margins) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        return report::paint(report, &writer);
    };
    CHECK(pages(1440, {}) >= 3);
    CHECK(pages(300, {}) == pages(1440, {}));
    CHECK(pages(600, QMarginsF(5, 5, 5, 5)) == pages(1440, {}));
}

TEST_CASE("A PDF that cannot be written leaves what was there")
{
    const QTemporaryDir folder;
    checkRefused(report::writePdf(printed::report(Story()), folder.filePath(u"none/summary.pdf"_s)), Error::Kind::Disk);
    CHECK_FALSE(QFile::exists(folder.filePath(u"none"_s)));
}
