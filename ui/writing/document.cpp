// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/document.h"

#include "core/mentoring/records/pictures.h"
#include "ui/look/theme.h"

#include <QFontMetricsF>
#include <QTextDocument>

#include <algorithm>

namespace writing::document {

namespace {

enum Property {
    Kind = QTextFormat::UserProperty + 1,
    Level,
    Start,
    Checked,
    Quoted,
    Part,
    Bold,
    Italic,
    Verbatim,
};

QString shown(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

QTextCursor over(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

Block shape(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    Block shape;
    shape.kind = static_cast<Block::Kind>(format.intProperty(Kind));
    shape.level = format.intProperty(Level);
    shape.start = format.hasProperty(Start) ? format.intProperty(Start) : 1;
    shape.checked = format.boolProperty(Checked);
    shape.quoted = format.boolProperty(Quoted);
    shape.part = format.intProperty(Part);
    return shape;
}

Run style(const QTextCharFormat &format)
{
    Run run;
    if (format.isImageFormat()) {
        run.text = format.stringProperty(QTextFormat::ImageAltText);
        run.picture = pictures::hashIn(format.toImageFormat().name());
        return run;
    }
    run.bold = format.boolProperty(Bold);
    run.italic = format.boolProperty(Italic);
    run.verbatim = format.boolProperty(Verbatim);
    run.link = format.anchorHref();
    return run;
}

QTextBlockFormat blockFormat(const Block &shape, const Look &look)
{
    QTextBlockFormat format;
    format.setProperty(Kind, int(shape.kind));
    if (shape.level != 0)
        format.setProperty(Level, shape.level);
    if (shape.start != 1)
        format.setProperty(Start, shape.start);
    if (shape.checked)
        format.setProperty(Checked, true);
    if (shape.quoted)
        format.setProperty(Quoted, true);
    if (shape.part != 0)
        format.setProperty(Part, shape.part);
    format.setIndent((shape.quoted ? 1 : 0) + (shape.isItem() ? shape.level + 1 : 0));
    const double line = QFontMetricsF(look.font).height();
    const bool isHeading = shape.kind == Block::Kind::Heading;
    format.setTopMargin(line * (isHeading ? 0.6 : shape.isItem() ? 0.1 : 0.35));
    format.setBottomMargin(line * (shape.isItem() ? 0.1 : isHeading ? 0.2 : 0.35));
    format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    if (isHeading)
        format.setHeadingLevel(shape.level);
    return format;
}

QTextCharFormat charFormat(const Run &style, const Block &shape, const Look &look)
{
    if (style.isPicture()) {
        QTextImageFormat image;
        image.setName(pictures::address(style.picture));
        image.setProperty(QTextFormat::ImageAltText, style.text);
        image.setToolTip(style.text);
        return image;
    }
    QTextCharFormat format;
    if (style.bold)
        format.setProperty(Bold, true);
    if (style.italic) {
        format.setProperty(Italic, true);
        format.setFontItalic(true);
    }
    if (style.verbatim)
        format.setProperty(Verbatim, true);
    if (!style.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(style.link);
        format.setToolTip(style.link);
        format.setFontUnderline(true);
        format.setForeground(look.palette.color(QPalette::Active, QPalette::Link));
    } else if (shape.checked) {
        format.setForeground(theme::softInk(look.palette));
    }
    const bool isHeading = shape.kind == Block::Kind::Heading;
    if (style.bold || isHeading)
        format.setFontWeight(QFont::DemiBold);
    if (isHeading) {
        const double size = look.font.pointSizeF() > 0 ? look.font.pointSizeF() : 10;
        format.setFontPointSize(size * (shape.level == 1 ? 1.3 : shape.level == 2 ? 1.14 : 1.0));
    }
    return format;
}

void reshape(const QTextBlock &block, const Block &shape, const Look &look)
{
    QTextCursor whole = over(block);
    whole.setBlockFormat(blockFormat(shape, look));
    whole.setBlockCharFormat(charFormat({}, shape, look));
    std::vector<std::pair<QTextCursor, QTextCharFormat>> stretches;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        stretches.emplace_back(cursor, charFormat(style(fragment.charFormat()), shape, look));
    }
    for (auto &[cursor, format] : stretches)
        cursor.setCharFormat(format);
}

Blocks read(const QTextDocument &document)
{
    return read(document, 0, document.characterCount() - 1);
}

Blocks read(const QTextDocument &document, int from, int to)
{
    Blocks blocks;
    for (QTextBlock each = document.findBlock(from); each.isValid() && each.position() <= to; each = each.next()) {
        Block block = shape(each);
        for (auto it = each.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int begin = std::max(from, fragment.position());
            const int end = std::min(to, fragment.position() + fragment.length());
            if (begin >= end)
                continue;
            Run run = style(fragment.charFormat());
            if (run.isPicture()) {
                for (int i = begin; i < end; ++i) // the same one several times in a row is one fragment
                    append(block.runs, run);
                continue;
            }
            run.text = fragment.text().mid(begin - fragment.position(), end - begin);
            run.text.replace(QChar::LineSeparator, QLatin1Char('\n'));
            append(block.runs, run);
        }
        blocks.push_back(std::move(block));
    }
    return blocks;
}

void insert(QTextCursor &cursor, const std::vector<Run> &runs, const Block &shape, const Look &look)
{
    for (const Run &run : runs) {
        const QTextCharFormat format = charFormat(run, shape, look);
        if (run.isPicture())
            cursor.insertImage(format.toImageFormat());
        else
            cursor.insertText(shown(run.text), format);
    }
}

int replace(QTextDocument &document, int first, int count, const Blocks &blocks, const Look &look)
{
    QTextCursor cursor(document.findBlockByNumber(first));
    cursor.beginEditBlock();
    const QTextBlock last = document.findBlockByNumber(first + count - 1);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const QTextBlockFormat format = blockFormat(block, look);
        const QTextCharFormat words = charFormat({}, block, look);
        if (i > 0) {
            cursor.insertBlock(format, words);
        } else {
            cursor.setBlockFormat(format);
            cursor.setBlockCharFormat(words);
        }
        insert(cursor, block.runs, block, look);
    }
    cursor.endEditBlock();
    return cursor.position();
}

int number(const QTextBlock &item)
{
    const Block last = shape(item);
    int count = 0;
    int start = last.start;
    for (QTextBlock block = item; block.isValid(); block = block.previous()) {
        const Block each = shape(block);
        if (!each.isItem() || each.quoted != last.quoted || each.level < last.level)
            break;
        if (each.level > last.level)
            continue;
        if (each.kind != Block::Kind::Number)
            break;
        ++count;
        start = each.start;
    }
    return start + count - 1;
}

} // namespace writing::document
