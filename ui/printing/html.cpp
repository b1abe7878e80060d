// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/html.h"

#include "ui/markdown/prose.h"
#include "ui/printing/drawing.h"
#include "ui/printing/printlook.h"

namespace report {

namespace {

constexpr qreal lineWidth = 640; ///< of the journey, in CSS pixels before it scales

/// One rule a line; the colours are those of the program.
constexpr const char *sheet = R"css(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #23282b; --soft: #5d666b; --line: #e2dfd8; --accent: #2f6f6a; --warm: #b5643c; }
@media (prefers-color-scheme: dark) { :root { --paper: #1d2022; --ink: #e8e5df; --soft: #a3aaac; --line: #353a3d; --accent: #5fb3a8; --warm: #e09a73; } }
@media print { :root { --paper: #ffffff; --ink: #23282b; --soft: #5d666b; --line: #e2dfd8; --accent: #2f6f6a; --warm: #b5643c; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 Inter, system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0.2rem 0 0.5rem; }
h2 { font-size: 1.15rem; margin: 2.8rem 0 0.8rem; break-after: avoid; }
h3 { font-size: 1rem; margin: 1.6rem 0 0.4rem; break-after: avoid; }
p, ul, ol { margin: 0.4rem 0; }
a { color: var(--accent); }
li.box { list-style: none; text-indent: -1.3em; }
svg { max-width: 100%; height: auto; overflow: visible; }
img { max-width: 100%; max-height: 24rem; break-inside: avoid; vertical-align: bottom; }
figure { margin: 2rem 0; }
blockquote { margin: 0.6rem 0; padding-left: 1rem; border-left: 2px solid var(--line); }
figure.quote { margin: 1.2rem 0; }
figure.quote > blockquote { border-color: var(--accent); font-size: 1.06rem; }
figcaption, .soft, th { color: var(--soft); font-size: 0.875rem; font-weight: normal; }
table { border-collapse: collapse; width: 100%; margin: 0.4rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1.2rem 0.45rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
.voices { table-layout: fixed; }
.row { display: flex; gap: 1.5rem; justify-content: space-between; padding: 0.5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.row > :first-child { flex: 1; }
.row > :last-child { text-align: right; }
dl { margin: 0; }
dl > div { display: flex; gap: 1.5rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
dt { flex: 0 0 9rem; }
dd { flex: 1; margin: 0; }
dd > :first-child, td > :first-child { margin-top: 0; }
.sign { display: flex; gap: 2rem; margin-top: 3rem; }
.sign > * { flex: 1; border-top: 1px solid var(--soft); padding-top: 0.2rem; }
.sign > :first-child { flex: 2; }
.certificate { text-align: center; }
.certificate .sign { text-align: left; }
@media (max-width: 34rem) { .voices tr, dl > div, .row { display: block; } .voices td, .voices th { display: block; border: 0; } .voices thead { display: none; } .voices td::before { content: attr(data-name); color: var(--soft); font-size: 0.875rem; } .row > :last-child { text-align: left; } }
)css";

QString plain(const QString &text)
{
    return text.toHtmlEscaped();
}

QString element(const char *name, const QString &inner, const char *attributes = "")
{
    return inner.isEmpty()
        ? QString()
        : QStringLiteral("<%1%2>%3</%1>\n").arg(QLatin1String(name), QLatin1String(attributes), inner);
}

/// Writes blocks; entries that follow each other share one list.
struct HtmlWriter
{
    const pictures::ByHash &pictures;
    QString out{};
    bool inList = false;

    void write(const Block &block)
    {
        const bool isEntry = std::holds_alternative<Entry>(block);
        if (isEntry != inList)
            out += isEntry ? QStringLiteral("<dl>\n") : QStringLiteral("</dl>\n");
        inList = isEntry;
        std::visit(*this, block);
    }

    [[nodiscard]] QString finish()
    {
        if (inList)
            out += QStringLiteral("</dl>\n");
        inList = false;
        return out;
    }

    void operator()(const Heading &heading) { out += element(heading.level <= 1 ? "h2" : "h3", plain(heading.text)); }

    void operator()(const Paragraph &paragraph)
    {
        out += element("div", prose::html(paragraph.markdown, pictures), paragraph.soft ? " class=\"soft\"" : "");
    }

    void operator()(const Journey &journey)
    {
        out += element(
            "figure",
            drawing::svg(
                drawing::journey(journey, lineWidth, printlook::measure()), journey.title, journey.description, true));
    }

    void operator()(const GoalRow &goal)
    {
        QString way;
        if (!goal.ratings.empty()) {
            way = drawing::svg(drawing::ratings(goal.ratings, QSizeF(64, 22)), goal.title, goal.description, true);
            const QString last = QStringLiteral("<strong>%1</strong>").arg(goal.ratings.back().value);
            way += goal.ratings.size() > 1 ? QStringLiteral(" %1 → %2 · ").arg(goal.ratings.front().value).arg(last)
                                           : QStringLiteral(" %1 · ").arg(last);
        }
        const QString words = element("strong", plain(goal.title))
            + element("div", plain(goal.note), " class=\"soft\"");
        out += element("div", element("div", words) + element("div", way + plain(goal.state)), " class=\"row\"");
    }

    void operator()(const Quote &quote)
    {
        out += element("figure",
                       element("blockquote", prose::html(quote.markdown, pictures))
                           + element("figcaption", plain(quote.attribution)),
                       " class=\"quote\"");
    }

    void operator()(const SideBySide &voices)
    {
        out += element("h3", plain(voices.prompt));
        QString names;
        QString answers;
        for (qsizetype i = 0; i < voices.names.size(); ++i) {
            const QString name = plain(voices.names.at(i));
            names += QStringLiteral("<th scope=\"col\">%1</th>").arg(name);
            answers += QStringLiteral("<td data-name=\"%1\">").arg(name)
                + prose::html(voices.answers.value(i), pictures) + QStringLiteral("</td>");
        }
        out += element("table",
                       element("thead", element("tr", names)) + element("tbody", element("tr", answers)),
                       " class=\"voices\"");
    }

    void operator()(const Entry &entry)
    {
        const QString label = plain(entry.label) + element("div", plain(entry.labelNote), " class=\"soft\"");
        const QString words = element("strong", plain(entry.title))
            + element("div", plain(entry.note), " class=\"soft\"");
        out += QStringLiteral("<div><dt>%1</dt>\n<dd>").arg(label) + words + prose::html(entry.markdown, pictures)
            + QStringLiteral("</dd></div>\n");
    }

    void operator()(const Item &item)
    {
        out += element("div",
                       element("div", plain(item.text)) + element("div", plain(item.aside), " class=\"soft\""),
                       " class=\"row\"");
    }

    void operator()(const Table &table)
    {
        QString head;
        for (const Column &column : table.columns)
            head += QStringLiteral("<th scope=\"col\"%1>").arg(QLatin1String(column.number ? " class=\"number\"" : ""))
                + plain(column.title) + QStringLiteral("</th>");
        QString body;
        for (const QStringList &row : table.rows) {
            QString cells;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const bool number = table.columns[size_t(i)].number;
                cells += QStringLiteral("<td%1>").arg(QLatin1String(number ? " class=\"number\"" : ""))
                    + plain(row.at(i)) + QStringLiteral("</td>");
            }
            body += element("tr", cells);
        }
        out += element("table", element("thead", element("tr", head)) + element("tbody", body));
    }

    void operator()(const Signatures &signatures)
    {
        for (const QString &name : signatures.names) {
            const QString line = element("div", QStringLiteral("%1, %2").arg(plain(signatures.signature), plain(name)));
            out += element("div", line + element("div", plain(signatures.date)), " class=\"sign soft\"");
        }
    }
};

} // namespace

QString toHtml(const Report &report)
{
    HtmlWriter writer{report.pictures};
    for (const Block &block : report.blocks)
        writer.write(block);
    QString people;
    for (const QString &person : report.people)
        people += element("div", plain(person));
    const QString head = element("p", plain(report.kicker), " class=\"soft\"") + element("h1", plain(report.title))
        + element("p", plain(report.subtitle)) + element("p", plain(report.facts), " class=\"soft\"")
        + element("div", people, " class=\"soft\"");
    const bool certificate = report.layout == Report::Layout::Certificate;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n")
               .arg(report.language)
        + QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        + element("title", plain(report.title.simplified())) + element("style", QString::fromUtf8(sheet))
        + QStringLiteral("</head>\n<body>\n")
        + element("main", element("header", head) + writer.finish(), certificate ? " class=\"certificate\"" : "")
        + QStringLiteral("</body>\n</html>\n");
}

} // namespace report
