// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/lines.h"

#include "ui/markdown/images.h"
#include "ui/markdown/prose.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace page {

namespace {

constexpr qreal listIndent = pt(13);
constexpr qreal quoteIndent = pt(11);

using Formats = QList<QTextLayout::FormatRange>;

QFont fontOf(const Style &style)
{
    return printlook::font(style.size, unit, style.weight);
}

Pieces setLines(QString text, const Formats &formats, const Style &style, qreal width)
{
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    const auto layout = std::make_shared<QTextLayout>(text, fontOf(style));
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LayoutDirectionAuto); // that of the text, not of the window
    layout->setTextOption(option);
    layout->setFormats(formats + printlook::signsApart(text));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();

    Pieces pieces;
    const qreal height = pt(style.size) * style.leading;
    const QColor colour = printlook::colour(style.ink);
    for (int i = 0; i < layout->lineCount(); ++i) {
        pieces.push_back({i * height, height, [layout, i, height, colour](QPainter &painter, QPointF topLeft) {
                              const QTextLine line = layout->lineAt(i);
                              painter.setPen(colour);
                              line.draw(&painter, topLeft + QPointF(0, (height - line.ascent() - line.descent()) / 2));
                          }});
    }
    // A paragraph leaves no single line behind on a page, nor takes one over.
    if (pieces.size() > 1) {
        pieces.front().holdsNext = true;
        pieces[pieces.size() - 2].holdsNext = true;
    }
    return pieces;
}

QTextCharFormat formatOf(const prose::Run &run, const Style &style)
{
    QTextCharFormat format;
    QFont font = printlook::font(style.size, unit, run.strong ? QFont::DemiBold : style.weight, run.emphasis);
    if (run.code) {
        font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
        font.setPixelSize(qRound(style.size * unit * 0.92));
    }
    format.setFont(font);
    if (!run.link.isEmpty())
        format.setForeground(printlook::colour(drawing::Ink::Accent));
    return format;
}

/// As large as on a screen, but no wider than the column and no higher than it may be. It is read when it is drawn.
Pieces setPicture(const Picture &picture, qreal width, qreal highest)
{
    const QSizeF natural = QSizeF(images::sizeOf(picture.bytes)) * pt(0.75);
    if (natural.isEmpty())
        return {};
    const qreal scale = std::min({1.0, width / natural.width(), highest / natural.height()});
    const QSizeF size = natural * scale;
    return {Piece{0, size.height(), [bytes = picture.bytes, size](QPainter &painter, QPointF topLeft) {
                      painter.save();
                      painter.setRenderHint(QPainter::SmoothPixmapTransform);
                      painter.drawImage(QRectF(topLeft, size), images::shown(bytes));
                      painter.restore();
                  }}};
}

Pieces setWords(const std::vector<prose::Run> &runs, const Style &style, qreal width)
{
    QString text;
    Formats formats;
    for (const prose::Run &run : runs) {
        formats.push_back({int(text.size()), int(run.text.size()), formatOf(run, style)});
        text += run.text;
    }
    return text.trimmed().isEmpty() && !runs.empty() ? Pieces{} : setLines(text, formats, style, width);
}

/// The words with the pictures among them, one below the other.
Pieces setRuns(const prose::Block &block, const Style &style, qreal width, const Album &album)
{
    Pieces pieces;
    std::vector<prose::Run> words;
    bool any = false;
    const qreal gap = pt(style.size) * 0.5;
    const auto flush = [&] {
        if (!words.empty() || !any)
            append(pieces, setWords(words, style, width), gap);
        words.clear();
    };
    for (const prose::Run &run : block.runs) {
        const auto picture = album.pictures.find(run.picture);
        Pieces shown = picture == album.pictures.end() ? Pieces{} : setPicture(picture->second, width, album.highest);
        if (shown.empty()) {
            words.push_back(run);
            continue;
        }
        any = true;
        flush();
        append(pieces, std::move(shown), gap);
    }
    flush();
    return pieces;
}

Pieces moved(Pieces pieces, qreal right)
{
    for (Piece &piece : pieces) {
        piece.draw = [draw = std::move(piece.draw), right](QPainter &painter, QPointF topLeft) {
            draw(painter, topLeft + QPointF(right, 0));
        };
    }
    return pieces;
}

/// Drawn, since many a font has no such sign.
std::function<void(QPainter &, QPointF)> box(bool ticked, const Style &style)
{
    const qreal side = pt(style.size) * 0.74;
    const qreal down = (pt(style.size) * style.leading - side) / 2;
    return [=](QPainter &painter, QPointF topLeft) {
        const QRectF square(topLeft + QPointF(0, down), QSizeF(side, side));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(printlook::colour(drawing::Ink::Soft), pt(0.7)));
        painter.drawRoundedRect(square, pt(1), pt(1));
        if (ticked) {
            painter.setPen(
                QPen(printlook::colour(drawing::Ink::Accent), pt(1.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{square.topLeft() + QPointF(side * 0.2, side * 0.52),
                                           square.topLeft() + QPointF(side * 0.43, side * 0.76),
                                           square.topLeft() + QPointF(side * 0.84, side * 0.2)});
        }
        painter.restore();
    };
}

/// Puts the item's mark to the left of its first line.
void mark(Pieces &pieces, const prose::Block &block, const Style &style)
{
    if (block.number == 0 || pieces.empty())
        return;
    if (block.box != prose::Block::Box::None) {
        pieces.front().draw = [mark = box(block.box == prose::Block::Box::Ticked, style),
                               draw = std::move(pieces.front().draw)](QPainter &painter, QPointF topLeft) {
            mark(painter, topLeft);
            draw(painter, topLeft);
        };
        return;
    }
    const QString text = block.ordered ? QStringLiteral("%1.").arg(block.number) : QStringLiteral("•");
    const Pieces sign = setPlain(text, style, listIndent * 2);
    pieces.front().draw = [line = sign.front().draw, draw = std::move(pieces.front().draw)](QPainter &painter,
                                                                                            QPointF topLeft) {
        line(painter, topLeft);
        draw(painter, topLeft);
    };
}

Pieces rule(qreal width)
{
    return {Piece{0, pt(6), [width](QPainter &painter, QPointF topLeft) {
                      painter.fillRect(QRectF(topLeft + QPointF(0, pt(3)), QSizeF(width, pt(0.6))),
                                       printlook::colour(drawing::Ink::Hair));
                  }}};
}

Pieces setBlock(const prose::Block &block, const Style &style, qreal width, const Album &album)
{
    const qreal quoted = block.quoted * quoteIndent;
    const qreal listed = block.listed * listIndent;
    if (block.kind == prose::Block::Kind::Line)
        return rule(width);
    Pieces pieces = moved(setRuns(block, style, std::max(width - quoted - listed, pt(40)), album), listIndent);
    mark(pieces, block, style);
    pieces = moved(std::move(pieces), listed - listIndent);
    for (int i = 0; i < block.quoted; ++i)
        pieces = withBar(std::move(pieces), quoteIndent, drawing::Ink::Hair, pt(1.2));
    return pieces;
}

} // namespace

qreal bottomOf(const Pieces &pieces)
{
    return pieces.empty() ? 0 : pieces.back().top + pieces.back().height;
}

void append(Pieces &pieces, Pieces below, qreal gap)
{
    const qreal top = pieces.empty() ? 0 : bottomOf(pieces) + gap;
    for (Piece &piece : below) {
        piece.top += top;
        pieces.push_back(std::move(piece));
    }
}

Pieces setPlain(const QString &text, const Style &style, qreal width)
{
    return text.isEmpty() ? Pieces{} : setLines(text, {}, style, width);
}

Pieces setPlain(const QString &text, const Style &style, qreal width, const Stretch &stretch)
{
    QTextCharFormat format;
    format.setFont(fontOf(stretch.style));
    format.setForeground(printlook::colour(stretch.style.ink));
    return setLines(text, {{int(stretch.from), int(stretch.length), format}}, style, width);
}

Pieces setProse(const QString &markdown, const Style &style, qreal width)
{
    return setProse(markdown, style, width, {{}, 0});
}

Pieces setProse(const QString &markdown, const Style &style, qreal width, const Album &album)
{
    Pieces pieces;
    const qreal line = pt(style.size) * style.leading;
    bool inList = false;
    for (const prose::Block &block : prose::parse(markdown, album.pictures)) {
        const bool isTight = inList && block.listed > 0;
        append(pieces, setBlock(block, style, width, album), line * (isTight ? 0.12 : 0.42));
        if (block.heading && !pieces.empty())
            pieces.back().holdsNext = true;
        inList = block.listed > 0;
    }
    return pieces;
}

Pieces withBar(Pieces pieces, qreal indent, drawing::Ink ink, qreal barWidth)
{
    for (size_t i = 0; i < pieces.size(); ++i) {
        // The bar goes on to the next piece over the gap between them.
        const qreal height = i + 1 < pieces.size() ? pieces[i + 1].top - pieces[i].top : pieces[i].height;
        pieces[i].draw = [draw = std::move(pieces[i].draw), height, indent, ink, barWidth](QPainter &painter,
                                                                                           QPointF topLeft) {
            painter.fillRect(QRectF(topLeft, QSizeF(barWidth, height)), printlook::colour(ink));
            draw(painter, topLeft + QPointF(indent, 0));
        };
    }
    return pieces;
}

} // namespace page
