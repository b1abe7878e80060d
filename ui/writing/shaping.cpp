// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/shaping.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace writing::shaping {

namespace {

using Kind = Block::Kind;

/// The blocks that a cursor touches.
std::vector<QTextBlock> touched(const QTextCursor &cursor)
{
    std::vector<QTextBlock> blocks;
    const QTextDocument &document = *cursor.document();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = document.findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        // A selection that ends before the first letter of a block does not mean that block.
        const bool isMeant = block.position() < end || block.position() == cursor.selectionStart();
        if (!isMeant)
            break;
        blocks.push_back(block);
    }
    return blocks;
}

template <class Change>
void changeEach(QTextCursor &cursor, const Look &look, Change &&change)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : touched(cursor)) {
        Block shape = document::shape(block);
        change(shape);
        document::reshape(block, shape, look);
    }
    cursor.endEditBlock();
}

Block asParagraph(Block shape)
{
    shape.kind = Kind::Paragraph;
    shape.level = 0;
    shape.start = 1;
    shape.checked = false;
    return shape;
}

/// Makes a block of each line of the blocks, and has the cursor touch them all.
void splitLines(QTextCursor &cursor)
{
    const std::vector<QTextBlock> blocks = touched(cursor);
    QTextCursor all(blocks.front());
    QTextCursor end(blocks.back());
    end.movePosition(QTextCursor::EndOfBlock);
    bool split = false;
    for (int at = end.position() - 1; at >= all.position(); --at) {
        if (cursor.document()->characterAt(at) != QChar::LineSeparator)
            continue;
        QTextCursor line(cursor.document());
        line.setPosition(at);
        line.deleteChar();
        line.insertBlock();
        split = true;
    }
    if (!split)
        return;
    all.setPosition(end.position(), QTextCursor::KeepAnchor);
    cursor = all;
}

} // namespace

void toggleList(QTextCursor cursor, Kind kind, const Look &look)
{
    cursor.beginEditBlock();
    const std::vector<QTextBlock> before = touched(cursor);
    const bool all = std::all_of(
        before.begin(), before.end(), [kind](const QTextBlock &block) { return document::shape(block).kind == kind; });
    if (!all && std::none_of(before.begin(), before.end(), [](const QTextBlock &block) {
            return document::shape(block).isItem();
        }))
        splitLines(cursor);
    changeEach(cursor, look, [&](Block &shape) {
        const int level = shape.isItem() ? shape.level : 0;
        shape = asParagraph(shape);
        if (all)
            return;
        shape.kind = kind;
        shape.level = level;
    });
    cursor.endEditBlock();
}

void toggleQuote(QTextCursor cursor, const Look &look)
{
    const std::vector<QTextBlock> blocks = touched(cursor);
    const bool all = std::all_of(
        blocks.begin(), blocks.end(), [](const QTextBlock &block) { return document::shape(block).quoted; });
    changeEach(cursor, look, [all](Block &shape) { shape.quoted = !all && shape.kind != Kind::Verbatim; });
}

void setHeading(QTextCursor cursor, int level, const Look &look)
{
    changeEach(cursor, look, [level](Block &shape) {
        if (shape.kind == Kind::Verbatim)
            return;
        shape = asParagraph(shape);
        if (level == 0)
            return;
        shape.kind = Kind::Heading;
        shape.level = level;
    });
}

bool indent(QTextCursor cursor, int by, const Look &look)
{
    const std::vector<QTextBlock> blocks = touched(cursor);
    const Block before = document::shape(blocks.front().previous());
    const Block first = document::shape(blocks.front());
    const int mostFirst = before.isItem() && blocks.front().previous().isValid() ? before.level + 1 : 0;
    if (!first.isItem() || first.level + by < 0 || first.level + by > std::min(mostFirst, deepest))
        return false;
    changeEach(cursor, look, [by](Block &shape) {
        if (shape.isItem())
            shape.level = std::clamp(shape.level + by, 0, deepest);
    });
    return true;
}

void breakBlock(QTextCursor &cursor, const Look &look)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    Block shape = document::shape(cursor.block());
    const bool atEnd = cursor.atBlockEnd();
    const bool isEmpty = cursor.block().length() == 1;
    if (shape.kind == Kind::Verbatim && !atEnd) {
        cursor.insertText(QString(QChar::LineSeparator));
    } else if (isEmpty && shape.isItem()) {
        if (shape.level > 0)
            --shape.level;
        else
            shape = asParagraph(shape);
        document::reshape(cursor.block(), shape, look);
    } else if (isEmpty && (shape.quoted || shape.kind == Kind::Heading)) {
        shape = asParagraph(shape);
        shape.quoted = false;
        document::reshape(cursor.block(), shape, look);
    } else {
        const bool headingMovesDown = shape.kind == Kind::Heading && cursor.atBlockStart();
        const Run style = document::style(cursor.charFormat());
        cursor.insertBlock();
        shape.part = 0;
        shape.checked = false;
        shape.start = 1;
        if (headingMovesDown)
            document::reshape(cursor.block().previous(), asParagraph(shape), look);
        if (!headingMovesDown && (shape.kind == Kind::Heading || shape.kind == Kind::Verbatim))
            shape = asParagraph(shape);
        document::reshape(cursor.block(), shape, look);
        if (cursor.block().length() == 1) {
            Run goesOn;
            goesOn.bold = style.bold;
            goesOn.italic = style.italic;
            cursor.setBlockCharFormat(document::charFormat(goesOn, shape, look));
        }
    }
    cursor.endEditBlock();
}

void breakLine(QTextCursor &cursor)
{
    cursor.insertText(QString(QChar::LineSeparator));
}

bool backspace(QTextCursor &cursor, const Look &look)
{
    if (cursor.hasSelection() || !cursor.atBlockStart())
        return false;
    Block shape = document::shape(cursor.block());
    if (shape.isItem() && shape.level > 0)
        --shape.level;
    else if (shape.isItem() || shape.kind == Kind::Heading)
        shape = asParagraph(shape);
    else if (shape.quoted)
        shape.quoted = false;
    else
        return false;
    document::reshape(cursor.block(), shape, look);
    return true;
}

bool autoFormat(QTextCursor &cursor, const Look &look)
{
    const QTextBlock block = cursor.block();
    Block shape = document::shape(block);
    if (cursor.hasSelection() || (shape.kind != Kind::Paragraph && shape.kind != Kind::Bullet))
        return false;
    const QString mark = block.text().left(cursor.positionInBlock());
    static const QRegularExpression numbered(QStringLiteral("^(\\d{1,3})[.)]$"));
    static const QRegularExpression box(QStringLiteral("^\\[([ xX]?)\\]$"));
    const QRegularExpressionMatch number = numbered.match(mark);
    const QRegularExpressionMatch check = box.match(mark);
    if (shape.kind == Kind::Bullet && !check.hasMatch())
        return false; // an item becomes a box, nothing else
    if (check.hasMatch()) {
        shape.kind = Kind::Check;
        shape.checked = check.captured(1).toLower() == QLatin1String("x");
    } else if (mark == QLatin1String("-") || mark == QLatin1String("*") || mark == QChar(u'•')) {
        shape.kind = Kind::Bullet;
    } else if (number.hasMatch()) {
        shape.kind = Kind::Number;
        shape.start = number.captured(1).toInt();
    } else if (mark == QLatin1String(">") && !shape.quoted) {
        shape.quoted = true;
    } else if (mark == QLatin1String("#") || mark == QLatin1String("##") || mark == QLatin1String("###")) {
        shape.kind = Kind::Heading;
        shape.level = int(mark.size());
    } else {
        return false;
    }
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    document::reshape(cursor.block(), shape, look);
    cursor.endEditBlock();
    return true;
}

bool toggleCheck(const QTextBlock &block, const Look &look)
{
    Block shape = document::shape(block);
    if (shape.kind != Kind::Check)
        return false;
    shape.checked = !shape.checked;
    document::reshape(block, shape, look);
    return true;
}

void insert(QTextCursor &cursor, const Blocks &blocks, const Look &look)
{
    if (blocks.empty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const Block here = document::shape(cursor.block());
    size_t next = 0;
    const bool emptyHere = cursor.block().length() == 1 && here.kind == Kind::Paragraph;
    if (here.kind == Kind::Verbatim) {
        cursor.insertText(plain(blocks).replace(QLatin1Char('\n'), QChar::LineSeparator));
        next = blocks.size();
    } else if (blocks.front().kind == Kind::Paragraph && !blocks.front().quoted && !emptyHere) {
        document::insert(cursor, blocks.front().runs, here, look);
        next = 1;
    }
    if (next < blocks.size()) {
        const bool hasTail = !cursor.atBlockEnd();
        const bool hasHead = !cursor.atBlockStart();
        if (hasTail) {
            cursor.insertBlock();
            cursor.movePosition(QTextCursor::PreviousBlock);
            cursor.movePosition(QTextCursor::EndOfBlock);
        }
        if (hasHead)
            cursor.insertBlock();
        const Blocks rest(blocks.begin() + qsizetype(next), blocks.end());
        cursor.setPosition(document::replace(*cursor.document(), cursor.blockNumber(), 1, rest, look));
        if (hasTail && rest.back().kind == Kind::Paragraph)
            cursor.deleteChar(); // what stood behind the cursor goes on where the pasted words end
    }
    cursor.endEditBlock();
}

} // namespace writing::shaping
