// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt.h"

#include "ui/markdown/images.h"
#include "ui/printing/drawing.h"
#include "ui/printing/odtstyles.h"
#include "ui/printing/odttables.h"
#include "ui/printing/package.h"
#include "ui/printing/printlook.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace report {

using odt::q;

namespace {

constexpr const char *mimeType = "application/vnd.oasis.opendocument.text";
constexpr qreal textWidth = 470; ///< points between the margins
constexpr qreal highest = 230;   ///< points of a picture: a third of the page

/// For programs that do not read SVG.
QByteArray png(const drawing::Drawing &drawing)
{
    constexpr qreal scale = 4; // pixels to the point
    QImage image((drawing.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing::paint(painter, drawing, scale);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

class DocumentWriter
{
public:
    DocumentWriter(const Report &report, QByteArray &content) : xml_(&content), text_(xml_), tables_(xml_, text_)
    {
        xml_.writeStartDocument();
        xml_.writeStartElement(q("office:document-content"));
        for (const char *name : {"office", "style", "text", "table", "drawing", "svg-compatible", "xsl-fo-compatible"})
            xml_.writeAttribute(
                q("xmlns:") + prefix(name),
                QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(name)));
        xml_.writeAttribute(q("xmlns:xlink"), q("http://www.w3.org/1999/xlink"));
        xml_.writeAttribute(q("office:version"), q("1.2"));
        tables_.styles(report);
        text_.showPictures(report.pictures, [this, &report](const prose::Run &run) {
            photograph(report.pictures.at(run.picture), run.text);
        });
        xml_.writeStartElement(q("office:body"));
        xml_.writeStartElement(q("office:text"));
    }

    std::vector<Part> finish()
    {
        xml_.writeEndDocument();
        std::move(photographs_.begin(), photographs_.end(), std::back_inserter(pictures_));
        return std::move(pictures_);
    }

    void title(const Report &report)
    {
        const auto add = [&](const char *style, const QString &words) {
            if (!words.isEmpty())
                text_.paragraph(style, words);
        };
        add("Soft", report.kicker);
        add("Title", report.title);
        add("Subtitle", report.subtitle);
        add("Soft", report.facts);
        for (const QString &person : report.people)
            add("Soft", person);
    }

    void operator()(const Heading &heading) { text_.heading(heading.level, heading.text); }
    void operator()(const Paragraph &paragraph)
    {
        text_.prose(paragraph.markdown, paragraph.soft ? "Soft" : "Text_20_body");
    }

    void operator()(const Journey &journey)
    {
        text_.begin("Picture");
        picture(drawing::journey(journey, textWidth, printlook::measure()), journey.title, journey.description);
        text_.end();
    }

    void operator()(const GoalRow &goal)
    {
        text_.begin(goal.note.isEmpty() ? "Last_20_row" : "Row");
        text_.text(goal.title + QLatin1Char('\t'));
        if (!goal.ratings.empty()) {
            picture(drawing::ratings(goal.ratings, QSizeF(54, 16)), goal.title, goal.description);
            if (goal.ratings.size() > 1)
                text_.text(QStringLiteral(" %1 →").arg(goal.ratings.front().value));
            text_.text(q(" "));
            text_.span("Strong", QString::number(goal.ratings.back().value));
            text_.text(QStringLiteral(" · "));
        }
        text_.text(goal.state);
        text_.end();
        if (!goal.note.isEmpty())
            text_.paragraph("Row_20_note", goal.note);
    }

    void operator()(const Quote &quote)
    {
        text_.prose(quote.markdown, "Quote");
        text_.paragraph("Attribution", quote.attribution);
    }

    void operator()(const SideBySide &voices)
    {
        if (!voices.prompt.isEmpty())
            text_.heading(2, voices.prompt);
        tables_.sideBySide(voices);
    }

    void operator()(const Entry &entry)
    {
        if (!entry.label.isEmpty() || !entry.labelNote.isEmpty()) {
            text_.begin("Label");
            text_.text(entry.label);
            text_.span("Faint", (entry.label.isEmpty() ? QString() : q("  ")) + entry.labelNote);
            text_.end();
        }
        if (!entry.title.isEmpty() || !entry.note.isEmpty()) {
            text_.begin(entry.markdown.isEmpty() ? "Text_20_body" : "Entry_20_title");
            text_.text(entry.title);
            text_.span("Faint", (entry.title.isEmpty() ? QString() : q("  ")) + entry.note);
            text_.end();
        }
        text_.prose(entry.markdown, "Text_20_body");
    }

    void operator()(const Item &item)
    {
        text_.paragraph("Last_20_row",
                        item.aside.isEmpty() ? item.text : QStringLiteral("%1\t%2").arg(item.text, item.aside));
    }

    void operator()(const Table &table) { tables_.table(table); }

    void operator()(const Signatures &signatures)
    {
        for (const QString &name : signatures.names) {
            text_.paragraph("Sign", q("\t\t\t"));
            text_.paragraph("Signed", QStringLiteral("%1, %2\t%3").arg(signatures.signature, name, signatures.date));
        }
    }

private:
    static QString prefix(const QLatin1String &name)
    {
        if (name == QLatin1String("drawing"))
            return q("draw");
        if (name == QLatin1String("svg-compatible"))
            return q("svg");
        return name == QLatin1String("xsl-fo-compatible") ? q("fo") : QString(name);
    }

    static QString prefix(const char *name) { return prefix(QLatin1String(name)); }

    /// A picture that somebody put into a text; its bytes are in the package once.
    void photograph(const Picture &picture, const QString &words)
    {
        const QSizeF natural = QSizeF(images::sizeOf(picture.bytes)) * 0.75;
        if (natural.isEmpty())
            return text_.text(words);
        const qreal room = textWidth / tables_.columns() - (tables_.columns() > 1 ? 14 : 0);
        const QSizeF size = natural * std::min({1.0, room / natural.width(), highest / natural.height()});
        const bool isPng = picture.format == PictureFormat::Png;
        const QString name = QStringLiteral("Pictures/%1.%2").arg(picture.hash.left(16), isPng ? q("png") : q("jpg"));
        xml_.writeStartElement(q("draw:frame"));
        xml_.writeAttribute(q("text:anchor-type"), q("as-char"));
        xml_.writeAttribute(q("svg:width"), QStringLiteral("%1pt").arg(QString::number(size.width(), 'f', 1)));
        xml_.writeAttribute(q("svg:height"), QStringLiteral("%1pt").arg(QString::number(size.height(), 'f', 1)));
        image(name);
        if (!words.isEmpty()) {
            xml_.writeTextElement(q("svg:title"), words);
            xml_.writeTextElement(q("svg:desc"), words);
        }
        xml_.writeEndElement();
        const auto isIt = [&](const Part &part) { return part.name == name; };
        if (std::none_of(photographs_.begin(), photographs_.end(), isIt))
            photographs_.push_back({name, picture.bytes, true});
    }

    void image(const QString &name)
    {
        xml_.writeEmptyElement(q("draw:image"));
        xml_.writeAttribute(q("xlink:href"), name);
        xml_.writeAttribute(q("xlink:type"), q("simple"));
        xml_.writeAttribute(q("xlink:show"), q("embed"));
        xml_.writeAttribute(q("xlink:actuate"), q("onLoad"));
    }

    void picture(const drawing::Drawing &drawing, const QString &title, const QString &description)
    {
        const QString name = QStringLiteral("Pictures/picture%1").arg(pictures_.size() / 2 + 1);
        xml_.writeStartElement(q("draw:frame"));
        xml_.writeAttribute(q("text:anchor-type"), q("as-char"));
        xml_.writeAttribute(q("svg:width"), QStringLiteral("%1pt").arg(drawing.size.width()));
        xml_.writeAttribute(q("svg:height"), QStringLiteral("%1pt").arg(drawing.size.height()));
        for (const char *suffix : {".svg", ".png"})
            image(name + QLatin1String(suffix));
        xml_.writeTextElement(q("svg:title"), title);
        xml_.writeTextElement(q("svg:desc"), description);
        xml_.writeEndElement();
        pictures_.push_back({name + QStringLiteral(".svg"), drawing::svg(drawing, title, description, false).toUtf8()});
        pictures_.push_back({name + QStringLiteral(".png"), png(drawing), true});
    }

    QXmlStreamWriter xml_;
    odt::TextWriter text_;
    odt::TableWriter tables_;
    std::vector<Part> pictures_;
    std::vector<Part> photographs_;
};

QByteArray meta(const Report &report)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "office:version=\"1.2\"><office:meta><meta:generator>Peili</meta:generator><dc:title>%1</dc:title>"
               "<dc:language>%2</dc:language></office:meta></office:document-meta>\n")
        .arg(report.title.simplified().toHtmlEscaped(), report.language)
        .toUtf8();
}

QByteArray manifest(const std::vector<Part> &parts)
{
    const QString line = QStringLiteral(
        "<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n");
    QString text = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
        "manifest:version=\"1.2\">\n");
    text += line.arg(q("/"), q(mimeType));
    for (const Part &part : parts) {
        const QString type = part.name.endsWith(QLatin1String(".svg")) ? q("image/svg+xml")
            : part.name.endsWith(QLatin1String(".png"))                ? q("image/png")
            : part.name.endsWith(QLatin1String(".jpg"))                ? q("image/jpeg")
                                                                       : q("text/xml");
        text += line.arg(part.name, type);
    }
    return (text + QStringLiteral("</manifest:manifest>\n")).toUtf8();
}

} // namespace

Result<QByteArray> toOdt(const Report &report, Paper paper)
{
    QByteArray content;
    DocumentWriter writer(report, content);
    writer.title(report);
    for (const Block &block : report.blocks)
        std::visit(writer, block);
    std::vector<Part> parts{
        {q("content.xml"), {}}, {q("styles.xml"), odt::styles(report, paper)}, {q("meta.xml"), meta(report)}};
    for (Part &picture : writer.finish())
        parts.push_back(std::move(picture));
    parts.front().bytes = content;
    parts.insert(parts.begin(), {q("META-INF/manifest.xml"), manifest(parts)});
    parts.insert(parts.begin(), {q("mimetype"), QByteArray(mimeType), true}); // First and not compressed, as ODF asks.
    return pack(parts);
}

} // namespace report
