// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/table/stopwatch.h"
#include "ui/printing/makereport.h"
#include "ui/printing/markdown.h"
#include "ui/printing/pdf.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

// The summary of a full year with everything in it, as a PDF.
namespace bench {

namespace {

report::Report reportOf(const Mentorship &mentorship)
{
    return report::makeReport(
        summary::make(mentorship), PrintLanguage(QStringLiteral("en")), report::Choice::everything());
}

struct Year
{
    explicit Year(const QString &path) :
        notebook(opened(path)), mentorship(**notebook->mentorship(notebook->programmes().front().id))
    {
        report::Report report = reportOf(mentorship);
        report.pictures.clear(); // in Markdown they would be words
        markdown = report::toMarkdown(report);
    }

    std::unique_ptr<Notebook> notebook;
    const Mentorship &mentorship;
    QString markdown;
};

void printOurs(const Year &year)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!report::writePdf(reportOf(year.mentorship), buffer))
        qFatal("The summary could not be printed.");
}

void printPlainly(const Year &year)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setMarkdown(year.markdown);
    document.print(&writer);
}

} // namespace

Group summaryGroup()
{
    return {"summary", {}, {}, [](const Shelf &shelf, int) {
                const Lazy<Year> year([shelf] {
                    return std::make_unique<Year>(shelf.copy(shelf.year(), QStringLiteral("summary.peili")));
                });
                std::vector<Line> lines(1);
                lines[0].what = "summary of a year to PDF";
                lines[0].floor = "QTextDocument to QPdfWriter";
                lines[0].ours = [year] { return millisecondsOf([&] { printOurs(*year); }); };
                lines[0].bare = [year] { return millisecondsOf([&] { printPlainly(*year); }); };
                lines[0].ratio = 1.5;
                lines[0].times = 11;
                return lines;
            }};
}

} // namespace bench
