// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/summary.h"
#include "tests/features/desk.h"
#include "ui/preview/reportpreview.h"
#include "ui/preview/sheetview.h"
#include "ui/summary/summarypage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

using story::Chapter;
using story::Story;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The pair at their summary, with a folder to save in.
struct AtSummary
{
    explicit AtSummary(const Story &told) : desk(told, "2027-01-02T09:00")
    {
        desk.goTo(PageId::Summary);
        page = qobject_cast<SummaryPage *>(&desk.page());
        REQUIRE(page);
        page->output.askForFile = [this](const QString &, const QString &name, const QString &) {
            proposed = name;
            return answer;
        };
    }

    /// What the button called so writes as Markdown.
    QString markdown()
    {
        answer = folder.filePath(u"summary.md"_s);
        desk.click(u"saveMarkdown"_s);
        return read(answer);
    }

    /// The check box of a record, by the words that it begins with.
    QCheckBox *byName(const QString &words)
    {
        for (QCheckBox *box : page->findChildren<QCheckBox *>()) {
            if (box->isVisibleTo(page) && box->accessibleName().startsWith(words))
                return box;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QString proposed;
    QString answer;
    Desk desk;
    SummaryPage *page = nullptr;
};

} // namespace

TEST_CASE("The summary is saved in four formats, with a name that is proposed")
{
    const Story told;
    AtSummary at(told);
    at.answer = at.folder.filePath(u"ours.pdf"_s);
    at.desk.click(u"savePdf"_s);
    CHECK(at.proposed.endsWith(u"Summary – Helen Ward and Peter O’Neill.pdf"_s));
    CHECK(at.desk.reads(u"Saved as "_s + at.answer));
    QFile pdf(at.answer);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");

    at.answer = at.folder.filePath(u"ours"_s); // the ending is added
    at.desk.click(u"saveOdt"_s);
    CHECK(QFile::exists(at.folder.filePath(u"ours.odt"_s)));
    at.desk.click(u"saveHtml"_s);
    CHECK(read(at.folder.filePath(u"ours.html"_s)).contains(told.says("goal-1")));
    CHECK(at.markdown().contains(told.says("goal-1")));
}

TEST_CASE("Whoever thinks better of saving saves nothing")
{
    AtSummary at{Story()};
    at.desk.click(u"savePdf"_s);
    CHECK_FALSE(at.desk.reads(u"Saved as"_s));
    CHECK(QDir(at.folder.path()).isEmpty());
}

TEST_CASE("A file that can't be written is told in the window")
{
    AtSummary at{Story()};
    at.answer = u"/proc/no/such/folder.pdf"_s;
    at.desk.click(u"savePdf"_s);
    CHECK_FALSE(at.desk.window().notice().isEmpty());
    CHECK_FALSE(at.desk.reads(u"Saved as"_s));
}

TEST_CASE("Only what is shared is printed, until somebody chooses otherwise by name")
{
    const Story told;
    AtSummary at(told);
    const QString before = at.markdown();
    CHECK(before.contains(told.says("goal-1")));
    CHECK_FALSE(before.contains(told.says("secret"), Qt::CaseInsensitive));

    CHECK_FALSE(at.byName(told.says("goal-1")));
    at.desk.click(u"byName"_s);
    QCheckBox *shared = at.byName(told.says("goal-1"));
    REQUIRE(shared);
    CHECK(shared->isChecked());
    QCheckBox *kept = at.byName(told.says("goal-private"));
    REQUIRE(kept);
    CHECK_FALSE(kept->isChecked());

    QTest::mouseClick(shared, Qt::LeftButton);
    kept->setFocus();
    QTest::keyClick(kept, Qt::Key_Space);
    const QString after = at.markdown();
    CHECK_FALSE(after.contains(told.says("goal-1-evidence")));
    CHECK(after.contains(told.says("goal-private")));

    at.desk.editing().undo();
    CHECK_FALSE(kept->isChecked());
    at.desk.comeBack();
    CHECK(summary::isIncluded(at.desk.mentorship(), told.goal(0).uuid()) == false);
}

TEST_CASE("What another keeps private is not offered, and what always stays private to nobody")
{
    Story told;
    told.does(
        edits::reflect(told, Id<Reflection>::fresh(), told.mentor(), u"Only for me"_s, story::at("2026-01-20T10:00")));
    AtSummary at(told);
    at.desk.click(u"byName"_s);
    CHECK_FALSE(at.byName(u"Only for me"_s));
    CHECK_FALSE(at.byName(told.says("unsaid")));
    CHECK(at.byName(told.says("journal-private")));

    at.desk.editing().setActor(told.mentor());
    QTest::qWait(1);
    CHECK(at.byName(u"Only for me"_s));
    CHECK_FALSE(at.byName(told.says("journal-private")));
}

TEST_CASE("Sections are left out, and the language of the print is chosen apart from the window's")
{
    const Story told;
    AtSummary at(told);
    CHECK_FALSE(at.markdown().contains(told.says("clause-rhythm")));
    at.desk.click(u"agreement"_s);
    CHECK(at.markdown().contains(told.says("clause-rhythm")));
    at.desk.click(u"essence"_s);
    CHECK_FALSE(at.markdown().contains(told.says("clause-rhythm")));
    at.desk.click(u"everything"_s);
    CHECK(at.markdown().contains(told.says("clause-rhythm")));
    CHECK(at.markdown().contains(told.says("about")));
    at.desk.click(u"agreement"_s);
    CHECK_FALSE(at.markdown().contains(told.says("clause-rhythm")));

    auto *language = at.page->findChild<QComboBox *>(u"language"_s);
    REQUIRE(language);
    CHECK(language->currentText() == u"English"_s);
    language->setFocus();
    QTest::keyClicks(language, u"suomi"_s);
    CHECK(at.markdown().contains(u"syyskuu"_s));        // dates and, once translated, all words of ours
    CHECK(at.markdown().contains(told.says("goal-1"))); // people's own words stay
}

TEST_CASE("The preview shows page after page as they will be printed")
{
    AtSummary at{Story()};
    auto *preview = at.page->findChild<ReportPreview *>();
    REQUIRE(preview);
    CHECK(QTest::qWaitFor([&] { return preview->pageCount() > 0; }));
    auto *sheets = at.page->findChild<SheetView *>(u"paper"_s);
    const int count = preview->pageCount();
    REQUIRE(count > 1);
    CHECK(at.desk.reads(u"Page 1 of %1"_s.arg(count)));
    CHECK(QTest::qWaitFor([&] { return !sheets->picture(0).isNull() && !sheets->picture(1).isNull(); }));
    const QImage first = sheets->picture(0).toImage();
    CHECK(first.height() > first.width());
    CHECK(sheets->picture(1).toImage() != first);
    CHECK_FALSE(at.desk.button(u"previousPage"_s)->isEnabled());
    CHECK(sheets->accessibleName().contains(u"page 1 of"_s));
    CHECK(sheets->accessibleDescription().contains(u"What we set out for"_s));

    at.desk.click(u"nextPage"_s);
    CHECK(at.desk.reads(u"Page 2 of %1"_s.arg(count)));
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_PageUp);
    CHECK(at.desk.reads(u"Page 1 of %1"_s.arg(count)));
    QTest::keyClick(sheets, Qt::Key_End);
    CHECK(at.desk.reads(u"Page %1 of %1"_s.arg(count)));
    CHECK_FALSE(at.desk.button(u"nextPage"_s)->isEnabled());
    CHECK(QTest::qWaitFor([&] { return !sheets->picture(count - 1).isNull(); }));
    QTest::keyClick(sheets, Qt::Key_PageDown);
    CHECK(sheets->page() == count - 1);

    for (const char *section : {"goals", "quotes", "meetings", "learning", "evaluation", "change"})
        at.desk.click(QLatin1String(section));
    CHECK(QTest::qWaitFor([&] { return preview->pageCount() == 1; }));
    CHECK(at.desk.reads(u"Page 1 of 1"_s));
}

TEST_CASE("The pages are as large as one wishes, on the paper that one has")
{
    AtSummary at{Story()};
    auto *sheets = at.page->findChild<SheetView *>(u"paper"_s);
    auto *zoom = at.page->findChild<QComboBox *>(u"zoom"_s);
    auto *paper = at.page->findChild<QComboBox *>(u"paperSize"_s);
    REQUIRE((sheets && zoom && paper));
    const auto drawn = [&] {
        CHECK(QTest::qWaitFor([&] { return !sheets->picture(sheets->page()).isNull(); }));
        return sheets->picture(sheets->page()).size();
    };
    paper->setCurrentText(u"A4"_s);
    const QSize wide = drawn();
    zoom->setCurrentText(u"Whole page"_s);
    CHECK(drawn().height() < sheets->viewport()->height());
    CHECK(drawn().height() <= wide.height());
    zoom->setCurrentText(u"100 %"_s);
    CHECK(std::abs(drawn().width() - sheets->logicalDpiX() * 8.27) < 3);

    const QSize a4 = drawn();
    paper->setFocus();
    QTest::keyClicks(paper, u"L"_s);
    CHECK(QTest::qWaitFor([&] { return !sheets->picture(sheets->page()).isNull() && drawn() != a4; }));
    CHECK(std::abs(drawn().width() - sheets->logicalDpiX() * 8.5) < 3);
    at.answer = at.folder.filePath(u"ours.pdf"_s);
    at.desk.click(u"savePdf"_s);
    QProcess info;
    info.start(u"pdfinfo"_s, {at.answer});
    REQUIRE(info.waitForFinished());
    CHECK(info.readAllStandardOutput().contains("612 x 792"));
}

TEST_CASE("A certificate says who met, and nothing of what was said")
{
    const Story told;
    AtSummary at(told);
    at.answer = at.folder.filePath(u"certificate.pdf"_s);
    at.desk.click(u"certificate"_s);
    CHECK(at.proposed.contains(u"Certificate – Helen Ward"_s));
    CHECK(QFile::exists(at.answer));
}

TEST_CASE("The summary is printed on a printer that the person chose")
{
    AtSummary at{Story()};
    const QString paper = at.folder.filePath(u"printed.pdf"_s);
    at.page->output.askForPrinter = [&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(paper);
        return true;
    };
    at.desk.click(u"print"_s);
    CHECK(QFile::exists(paper));
}
