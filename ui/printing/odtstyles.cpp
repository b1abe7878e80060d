// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odtstyles.h"

#include <QSizeF>

namespace report::odt {

namespace {

constexpr const char *head = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2">
<office:font-face-decls>
<style:font-face style:name="Inter" svg:font-family="Inter" style:font-family-generic="swiss" style:font-pitch="variable"/>
<style:font-face style:name="Mono" svg:font-family="'DejaVu Sans Mono'" style:font-family-generic="modern" style:font-pitch="fixed"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="1cm"/>
<style:text-properties style:font-name="Inter" fo:font-size="10.5pt" fo:color="#23282b" fo:language="%1" fo:country="%2"/>
</style:default-style>
)xml";

constexpr const char *named
    = R"xml(<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="600"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Both" style:family="text"><style:text-properties fo:font-weight="600" fo:font-style="italic"/></style:style>
<style:style style:name="Code" style:family="text"><style:text-properties style:font-name="Mono" fo:font-size="9.5pt"/></style:style>
<style:style style:name="Faint" style:family="text"><style:text-properties fo:color="#5d666b" fo:font-size="9pt" fo:font-weight="normal"/></style:style>
<text:list-style style:name="Bullets">%1</text:list-style>
<text:list-style style:name="Numbers">%2</text:list-style>
<text:list-style style:name="Boxes">%3</text:list-style>
</office:styles>
)xml";

constexpr const char *tail = R"xml(<office:automatic-styles>
<style:page-layout style:name="Sheet">
<style:page-layout-properties fo:page-width="%2cm" fo:page-height="%3cm" fo:margin-top="%4cm" fo:margin-bottom="1.5cm" fo:margin-left="%4cm" fo:margin-right="%4cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.6cm"/></style:footer-style>
</style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="Sheet">
<style:footer><text:p text:style-name="Footer">%1<text:tab/><text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer>
</style:master-page>
</office:master-styles>
</office:document-styles>
)xml";

/// A paragraph style: attributes of its paragraph, elements within it, and attributes of its text.
struct ParagraphStyle
{
    const char *name;
    const char *parent;
    const char *paragraph;
    const char *inner;
    const char *text;
};

constexpr const char *hairline
    = R"( fo:border-bottom="0.5pt solid #e2dfd8" fo:padding-bottom="0.12cm" style:join-border="false")";
constexpr const char *atRight
    = R"(<style:tab-stops><style:tab-stop style:position="16.6cm" style:type="right"/></style:tab-stops>)";
constexpr const char *signing
    = R"(<style:tab-stops><style:tab-stop style:position="10.5cm" style:leader-style="solid" style:leader-text="_"/>)"
      R"(<style:tab-stop style:position="11.5cm"/><style:tab-stop style:position="16.6cm" style:leader-style="solid" style:leader-text="_"/></style:tab-stops>)";
constexpr const char *signed_ = R"(<style:tab-stops><style:tab-stop style:position="11.5cm"/></style:tab-stops>)";

// clang-format off
const ParagraphStyle paragraphs[]{
    {"Standard", "", "", "", ""},
    {"Text_20_body", "Standard", R"(fo:margin-bottom="0.2cm" fo:line-height="135%")", "", ""},
    {"Title", "Standard", R"(fo:margin-bottom="0.15cm" fo:margin-right="4cm")", "", R"(fo:font-size="23pt" fo:font-weight="600")"},
    {"Subtitle", "Standard", R"(fo:margin-bottom="0.15cm")", "", R"(fo:font-size="12pt")"},
    {"Soft", "Standard", R"(fo:margin-bottom="0.1cm")", "", R"(fo:font-size="9.5pt" fo:color="#5d666b")"},
    {"Heading", "Standard", R"(fo:keep-with-next="always")", "", R"(fo:font-weight="600")"},
    {"Heading_20_1", "Heading", R"(fo:margin-top="0.9cm" fo:margin-bottom="0.25cm")", "", R"(fo:font-size="13pt")"},
    {"Heading_20_2", "Heading", R"(fo:margin-top="0.5cm" fo:margin-bottom="0.15cm")", "", R"(fo:font-size="10.5pt")"},
    {"Picture", "Standard", R"(fo:margin-top="0.5cm" fo:margin-bottom="0.2cm")", "", ""},
    {"Row", "Standard", R"(fo:margin-top="0.15cm" fo:keep-with-next="always")", atRight, ""},
    {"Last_20_row", "Standard", R"(fo:margin-top="0.15cm")", atRight, ""},
    {"Row_20_note", "Soft", "", "", ""},
    {"Quote", "Text_20_body", R"(fo:border-left="1.5pt solid #2f6f6a" fo:padding-left="0.35cm" fo:margin-bottom="0cm" fo:keep-with-next="always")", "", R"(fo:font-size="11pt")"},
    {"Quoted", "Text_20_body", R"(fo:border-left="1pt solid #e2dfd8" fo:padding-left="0.3cm")", "", ""},
    {"Attribution", "Soft", R"(fo:margin-top="0.08cm" fo:margin-bottom="0.35cm")", "", ""},
    {"Label", "Standard", R"(fo:margin-top="0.3cm" fo:margin-bottom="0.05cm" fo:keep-with-next="always")", "", R"(fo:font-weight="600" fo:font-size="9.5pt")"},
    {"Entry_20_title", "Standard", R"(fo:margin-bottom="0.05cm" fo:keep-with-next="always")", "", R"(fo:font-weight="600")"},
    {"Text_20_heading", "Text_20_body", R"(fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always")", "", ""},
    {"List", "Text_20_body", R"(fo:margin-bottom="0.08cm")", "", ""},
    {"Code_20_block", "Text_20_body", "", "", R"(style:font-name="Mono" fo:font-size="9.5pt")"},
    {"Table_20_head", "Soft", R"(fo:keep-with-next="always")", "", ""},
    {"Table_20_head_20_number", "Table_20_head", R"(fo:text-align="end" fo:keep-with-next="always")", "", ""},
    {"Table_20_text", "Standard", "", "", R"(fo:font-size="9.5pt")"},
    {"Table_20_number", "Table_20_text", R"(fo:text-align="end")", "", ""},
    {"Sign", "Standard", R"(fo:margin-top="1.1cm" fo:keep-with-next="always")", signing, R"(fo:color="#5d666b")"},
    {"Signed", "Soft", "", signed_, ""},
    {"Footer", "Standard", "", atRight, R"(fo:font-size="8pt" fo:color="#5d666b")"},
};
// clang-format on

bool endsRow(const ParagraphStyle &style)
{
    const QLatin1String name(style.name);
    return name == QLatin1String("Row_20_note") || name == QLatin1String("Last_20_row");
}

QString write(const ParagraphStyle &style)
{
    const QLatin1String name(style.name);
    QString outline;
    if (name == QLatin1String("Heading_20_1") || name == QLatin1String("Heading_20_2"))
        outline = QStringLiteral(" style:default-outline-level=\"%1\"").arg(name.last(1));
    const QString parent = *style.parent
        ? QStringLiteral(" style:parent-style-name=\"%1\"").arg(QLatin1String(style.parent))
        : QString();
    return QStringLiteral("<style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\"%3%4>"
                          "<style:paragraph-properties %5%6>%7</style:paragraph-properties><style:text-properties "
                          "%8/></style:style>\n")
        .arg(name,
             QString(name).replace(QLatin1String("_20_"), QLatin1String(" ")),
             parent,
             outline,
             QLatin1String(style.paragraph),
             QLatin1String(endsRow(style) ? hairline : ""),
             QLatin1String(style.inner),
             QLatin1String(style.text));
}

enum class Mark { Bullet, Number, None };

QString levels(Mark mark)
{
    const bool isNumber = mark != Mark::Bullet; // Without a format a number is not shown.
    QString text;
    for (int level = 1; level <= 9; ++level) {
        const QString kind = mark == Mark::Number
            ? QStringLiteral(
                "<text:list-level-style-number text:level=\"%1\" style:num-format=\"1\" style:num-suffix=\".\">")
            : mark == Mark::None
            ? QStringLiteral("<text:list-level-style-number text:level=\"%1\" style:num-format=\"\">")
            : QStringLiteral("<text:list-level-style-bullet text:level=\"%1\" text:bullet-char=\"•\">");
        const QString place
            = QStringLiteral("<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
                             "<style:list-level-label-alignment text:label-followed-by=\"listtab\" "
                             "text:list-tab-stop-position=\"%1cm\" "
                             "fo:text-indent=\"-0.5cm\" fo:margin-left=\"%1cm\"/></style:list-level-properties>")
                  .arg(QString::number(0.6 * level, 'f', 1));
        text += kind.arg(level) + place
            + (isNumber ? QStringLiteral("</text:list-level-style-number>")
                        : QStringLiteral("</text:list-level-style-bullet>"));
    }
    return text;
}

} // namespace

QByteArray styles(const Report &report, Paper paper)
{
    const auto inCentimetres = [](qreal length) { return QString::number(length, 'f', 2); };
    const QSizeF page = pageSize(paper, report.layout).size(QPageSize::Millimeter) / 10;
    const qreal margin = report.layout == Report::Layout::Card ? 1.2 : 2.2;
    const QString country = report.language == QLatin1String("en") ? QStringLiteral("GB") : QStringLiteral("FI");
    QString text = QString::fromUtf8(head).arg(report.language, country);
    for (const ParagraphStyle &style : paragraphs)
        text += write(style);
    text += QString::fromUtf8(named).arg(levels(Mark::Bullet), levels(Mark::Number), levels(Mark::None));
    text += QString::fromUtf8(tail).arg(report.runningHead.toHtmlEscaped(),
                                        inCentimetres(page.width()),
                                        inCentimetres(page.height()),
                                        inCentimetres(margin));
    // What stands at the right end of a line does so on any paper.
    return text.replace(QLatin1String("16.6cm"), inCentimetres(page.width() - 2 * margin) + QLatin1String("cm"))
        .toUtf8();
}

} // namespace report::odt
