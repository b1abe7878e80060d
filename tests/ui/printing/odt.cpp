// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt.h"

#include "tests/ui/printing/printed.h"
#include "ui/printing/odtstyles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using story::Story;

namespace {

/// The document, unpacked by a program that is not ours.
struct Unpacked
{
    explicit Unpacked(const report::Report &report)
    {
        const Result<QByteArray> packed = report::toOdt(report);
        REQUIRE(packed);
        bytes = *packed;
        QFile file(folder.filePath(u"summary.odt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        (void)printed::run(u"unzip"_s, {u"-q"_s, file.fileName(), u"-d"_s, folder.path()});
    }

    [[nodiscard]] QByteArray part(const QString &name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    QByteArray bytes;
};

/// Every text in an XML, and how often an element occurs.
struct Reading
{
    explicit Reading(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement)
                ++elements[reader.qualifiedName().toString()];
            if (token == QXmlStreamReader::Characters)
                text += reader.text();
            if (token == QXmlStreamReader::StartElement && reader.attributes().hasAttribute(u"text:style-name"_s))
                styles << reader.attributes().value(u"text:style-name"_s).toString();
        }
        INFO(reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
    }

    QString text;
    QMap<QString, int> elements;
    QStringList styles;
};

report::Report reportOf(const QString &markdown)
{
    report::Report report;
    report.language = u"en"_s;
    report.title = u"Title"_s;
    report.blocks = {report::Paragraph{markdown, false}};
    return report;
}

} // namespace

TEST_CASE("The package begins as OpenDocument asks")
{
    const Unpacked odt(printed::report(Story()));
    CHECK(odt.bytes.startsWith("PK\x03\x04"));
    CHECK(odt.bytes.mid(30, 8) == "mimetype");
    CHECK(odt.bytes.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    CHECK(odt.bytes.mid(8, 2) == QByteArray(2, '\0'));
    const Reading manifest(odt.part(u"META-INF/manifest.xml"_s));
    CHECK(manifest.elements[u"manifest:file-entry"_s] >= 5);
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"})
        CHECK(odt.part(u"META-INF/manifest.xml"_s).contains(name));
}

TEST_CASE("The text has real headings, tables and pictures with words for those who do not see them")
{
    const report::Report report = printed::report(Story());
    const Unpacked odt(report);
    Reading content(odt.part(u"content.xml"_s));
    CHECK(content.elements[u"text:h"_s] >= int(printed::sections(report).size()));
    CHECK(content.elements[u"table:table"_s] >= 3);
    CHECK(content.elements[u"table:table-header-rows"_s] == content.elements[u"table:table"_s]);
    CHECK(content.elements[u"draw:frame"_s] >= 1);
    CHECK(content.elements[u"svg:title"_s] == content.elements[u"draw:frame"_s]);
    CHECK(content.elements[u"svg:desc"_s] == content.elements[u"draw:frame"_s]);
    Reading styles(odt.part(u"styles.xml"_s));
    CHECK(styles.elements[u"text:page-number"_s] == 1);
    CHECK(styles.text.contains(report.runningHead));
    Reading(odt.part(u"meta.xml"_s));
    Reading(odt.part(u"Pictures/picture1.svg"_s));
}

TEST_CASE("Every style that the text names is defined")
{
    const Unpacked odt(printed::report(Story()));
    const QString styles = QString::fromUtf8(odt.part(u"styles.xml"_s));
    for (const QString &name : Reading(odt.part(u"content.xml"_s)).styles) {
        INFO(name.toStdString());
        CHECK(styles.contains(u"style:name=\"%1\""_s.arg(name)));
    }
}

TEST_CASE("Everything shared is in the ODT, nothing private")
{
    const Story told(story::Chapter::LookedBack, story::Language::Finnish);
    const Unpacked odt(printed::report(told, u"fi"_s));
    const QString text = Reading(odt.part(u"content.xml"_s)).text;
    CHECK(printed::missing(printed::sharedSentences(told), text) == QStringList());
    CHECK_FALSE(text.contains(told.says("secret"), Qt::CaseInsensitive));
}

TEST_CASE("Lists keep their depth, their numbers and what belongs to an item")
{
    const Unpacked odt(reportOf(u"- a\n  1. b\n  2. c\n- d\n\n  more of d\n\n3. e"_s));
    Reading content(odt.part(u"content.xml"_s));
    CHECK(content.elements[u"text:list"_s] == 3);
    CHECK(content.elements[u"text:list-item"_s] == 5);
    CHECK(odt.part(u"content.xml"_s).contains("text:start-value=\"3\""));
}

TEST_CASE("A checklist has its boxes, and a heading of the writer stays with its text")
{
    const Unpacked odt(reportOf(u"## Before Friday\n\n- [ ] ask\n- [x] read"_s));
    Reading content(odt.part(u"content.xml"_s));
    CHECK(content.text.contains(u"\u2610 ask"_s));
    CHECK(content.text.contains(u"\u2611 read"_s));
    CHECK(content.styles.contains(u"Boxes"_s));
    CHECK(content.styles.contains(u"Text_20_heading"_s));
    Reading(odt.part(u"styles.xml"_s));
}

TEST_CASE("The pages of the ODT are those of the paper")
{
    report::Report report = reportOf(u"x"_s);
    const auto styles = [&](report::Paper paper) { return QString::fromUtf8(report::odt::styles(report, paper)); };
    CHECK(styles(report::Paper::A4).contains(u"fo:page-width=\"21.00cm\" fo:page-height=\"29.70cm\""_s));
    CHECK(styles(report::Paper::A4).contains(u"style:position=\"16.60cm\""_s));
    CHECK(styles(report::Paper::Letter).contains(u"fo:page-width=\"21.59cm\" fo:page-height=\"27.94cm\""_s));
    report.layout = report::Report::Layout::Card;
    CHECK(styles(report::Paper::A4).contains(u"fo:page-width=\"14.80cm\""_s));
}

TEST_CASE("Markup of the writer is text")
{
    const Unpacked odt(reportOf(u"**bold** & <p class=\"x\"> *it* `code  x`\ttab \u0007bell"_s));
    Reading content(odt.part(u"content.xml"_s));
    CHECK(content.text.contains(u"<p class=\"x\">"_s));
    CHECK(content.styles.contains(u"Strong"_s));
    CHECK(content.styles.contains(u"Emphasis"_s));
    CHECK(content.styles.contains(u"Code"_s));
    CHECK(content.elements[u"text:s"_s] == 1);
    CHECK_FALSE(content.text.contains(QChar(7)));
}

TEST_CASE("The same report gives the same file")
{
    const report::Report report = printed::report(Story());
    CHECK(*report::toOdt(report) == *report::toOdt(report));
}
