// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odttext.h"

namespace report::odt {

namespace {

const char *styleOf(const prose::Run &run)
{
    if (run.code)
        return "Code";
    if (run.strong && run.emphasis)
        return "Both";
    return run.strong ? "Strong" : run.emphasis ? "Emphasis" : "";
}

const char *styleOf(const prose::Block &block, const char *plain)
{
    if (block.kind == prose::Block::Kind::Code)
        return "Code_20_block";
    if (block.listed > 0)
        return "List";
    return block.quoted > 0 ? "Quoted" : plain;
}

} // namespace

void TextWriter::text(const QString &text)
{
    QString plain;
    const auto flush = [&] {
        xml_.writeCharacters(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\n')) {
            flush();
            xml_.writeEmptyElement(q("text:line-break"));
        } else if (c == QLatin1Char('\t')) {
            flush();
            xml_.writeEmptyElement(q("text:tab"));
        } else if (c == QLatin1Char(' ') && i > 0 && text.at(i - 1) == QLatin1Char(' ')) {
            flush();
            xml_.writeEmptyElement(q("text:s"));
        } else if (c >= QLatin1Char(' ') && c != QChar(0xFFFE) && c != QChar(0xFFFF)) {
            plain += c;
        }
    }
    flush();
}

void TextWriter::span(const char *style, const QString &words)
{
    if (words.isEmpty())
        return;
    xml_.writeStartElement(q("text:span"));
    xml_.writeAttribute(q("text:style-name"), q(style));
    text(words);
    xml_.writeEndElement();
}

void TextWriter::begin(const char *style)
{
    xml_.writeStartElement(q("text:p"));
    xml_.writeAttribute(q("text:style-name"), q(style));
}

void TextWriter::paragraph(const char *style, const QString &words)
{
    begin(style);
    text(words);
    end();
}

void TextWriter::heading(int level, const QString &words)
{
    xml_.writeStartElement(q("text:h"));
    xml_.writeAttribute(q("text:style-name"), QStringLiteral("Heading_20_%1").arg(level));
    xml_.writeAttribute(q("text:outline-level"), QString::number(level));
    text(words);
    xml_.writeEndElement();
}

void TextWriter::prose(const QString &markdown, const char *style)
{
    for (const prose::Block &block : prose::parse(markdown, shown_ ? *shown_ : pictures::ByHash())) {
        closeLists(block.listed);
        openLists(block);
        begin(block.heading ? "Text_20_heading" : styleOf(block, style));
        if (block.box != prose::Block::Box::None)
            text(prose::sign(block.box) + QLatin1Char(' '));
        runs(block);
        end();
    }
    closeLists(0);
}

void TextWriter::runs(const prose::Block &block)
{
    for (const prose::Run &run : block.runs) {
        if (!run.picture.isEmpty()) {
            writePicture_(run);
            continue;
        }
        if (!run.link.isEmpty()) {
            xml_.writeStartElement(q("text:a"));
            xml_.writeAttribute(q("xlink:type"), q("simple"));
            xml_.writeAttribute(q("xlink:href"), run.link);
        }
        if (*styleOf(run) && block.kind == prose::Block::Kind::Text)
            span(styleOf(run), run.text);
        else
            text(run.text);
        if (!run.link.isEmpty())
            xml_.writeEndElement();
    }
}

void TextWriter::openLists(const prose::Block &block)
{
    const auto openItem = [&] {
        xml_.writeStartElement(q("text:list-item"));
        if (block.ordered && block.number > 0)
            xml_.writeAttribute(q("text:start-value"), QString::number(block.number));
    };
    if (int(lists_.size()) == block.listed && block.listed > 0 && block.number > 0) {
        if (lists_.back() == block.ordered) {
            xml_.writeEndElement();
            openItem();
        } else {
            closeLists(block.listed - 1);
        }
    }
    while (int(lists_.size()) < block.listed) {
        lists_.push_back(block.ordered);
        xml_.writeStartElement(q("text:list"));
        xml_.writeAttribute(q("text:style-name"),
                            q(block.ordered                              ? "Numbers"
                                  : block.box != prose::Block::Box::None ? "Boxes"
                                                                         : "Bullets"));
        openItem();
    }
}

void TextWriter::closeLists(int depth)
{
    while (int(lists_.size()) > depth) {
        xml_.writeEndElement();
        xml_.writeEndElement();
        lists_.pop_back();
    }
}

} // namespace report::odt
