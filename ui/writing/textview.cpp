// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/textview.h"

#include "core/mentoring/records/pictures.h"
#include "ui/look/theme.h"
#include "ui/markdown/images.h"
#include "ui/markdown/markdowntree.h"
#include "ui/writing/pictureobject.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QToolTip>
#include <QUrl>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>
#include <array>

namespace writing {

TextView::TextView(QWidget *parent) : QTextEdit(parent)
{
    setUndoRedoEnabled(false); // the program's undo reaches into texts too
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(0);
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, new PictureObject(*this));
    connect(document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged,
            this,
            [this](const QSizeF &size) {
                textHeight_ = size.height();
                fitHeight();
            });
    restyle();
}

void TextView::setLines(int least, int most)
{
    least_ = least;
    most_ = most;
    fitHeight();
}

void TextView::showBlocks(const Blocks &blocks)
{
    const Blocks before = this->blocks();
    const size_t least = std::min(before.size(), blocks.size());
    size_t same = 0;
    while (same < least && before[same] == blocks[same])
        ++same;
    if (same == before.size() && same == blocks.size())
        return;
    same = std::min(same, least - 1); // something has to be replaced by something
    size_t tail = 0;
    while (tail < least - same - 1 && before[before.size() - 1 - tail] == blocks[blocks.size() - 1 - tail])
        ++tail;
    const Blocks fresh(blocks.begin() + qsizetype(same), blocks.end() - qsizetype(tail));
    const int end = document()->characterCount();
    const int from = document()->findBlockByNumber(int(same)).position();
    const QString old = document()->toRawText();

    showing_ = true;
    const int behind = document::replace(*document(), int(same), int(before.size() - same - tail), fresh, look());
    showing_ = false;
    if (!hasFocus())
        return;
    // The cursor goes behind what is different.
    const QString now = document()->toRawText();
    const int most = std::min(behind - from, behind - from + end - document()->characterCount());
    int equal = 0;
    while (equal < most
           && old.at(behind + end - document()->characterCount() - 1 - equal) == now.at(behind - 1 - equal))
        ++equal;
    QTextCursor cursor(document());
    cursor.setPosition(behind - equal);
    setTextCursor(cursor);
}

Blocks TextView::selectedBlocks() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    Blocks blocks = document::read(*document(), cursor.selectionStart(), cursor.selectionEnd());
    // Words out of a block are not what the block is.
    const bool fromWithin = document()->findBlock(cursor.selectionStart()).position() < cursor.selectionStart();
    if (blocks.size() == 1 || fromWithin) {
        Block words;
        words.runs = std::move(blocks.front().runs);
        blocks.front() = words;
    }
    return normalised(std::move(blocks));
}

QMimeData *TextView::createMimeDataFromSelection() const
{
    return clipping::toMime(selectedBlocks(), [this](const QString &hash) { return pictureBytes(hash); });
}

QByteArray TextView::pictureBytes(const QString &hash) const
{
    return pictures_ ? pictures_(hash) : QByteArray();
}

/// Pictures of the notebook; nothing else is ever read.
QVariant TextView::loadResource(int type, const QUrl &name)
{
    const QString hash = type == QTextDocument::ImageResource ? pictures::hashIn(name.toString()) : QString();
    const QImage image = hash.isEmpty() ? QImage() : images::shown(pictureBytes(hash));
    return image.isNull() ? QVariant() : QVariant(image);
}

void TextView::follow(const QString &address)
{
    if (prose::leadsOut(address))
        QDesktopServices::openUrl(QUrl(address));
}

void TextView::setRoomBelow(int room)
{
    room_ = room;
    setViewportMargins(0, 0, 0, room);
    fitHeight();
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void TextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        restyle();
        fitHeight(); // a style may bring another frame
    }
}

/// While all of it is seen, the page scrolls.
void TextView::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        event->ignore();
    else
        QTextEdit::wheelEvent(event);
}

bool TextView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString link = anchorAt(help->pos());
    if (link.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), link.toHtmlEscaped(), viewport());
    return true;
}

void TextView::fitHeight()
{
    if (least_ == 0) {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        scrolls_ = false;
        return;
    }
    constexpr int atOnce = 20'000; // letters whose height is known in no time; that of a book comes by and by
    if (document()->characterCount() < atOnce)
        textHeight_ = document()->size().height();
    const double line = QFontMetricsF(font()).lineSpacing() * document::lineHeight;
    // The bar makes the text narrower, and a picture in it lower: once there, it goes only when much is gone, or it
    // would come and go for ever.
    constexpr double much = 3; // lines
    scrolls_ = most_ > 0 && textHeight_ > (scrolls_ ? most_ - much : most_) * line;
    setVerticalScrollBarPolicy(scrolls_ ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const double shown = scrolls_ ? most_ * line : std::max(textHeight_, least_ * line);
    setFixedHeight(qCeil(shown) + 1 + height() - contentsRect().height() + room_);
}

/// Gives every block the look of the present font and palette.
void TextView::restyle()
{
    const document::Look now = look();
    const QStringList key{now.font.toString(),
                          now.palette.color(QPalette::Active, QPalette::Link).name(),
                          theme::softInk(now.palette).name()};
    if (styledFor_ == key)
        return;
    styledFor_ = key;
    document()->setIndentWidth(QFontMetricsF(now.font).height() * 1.25);
    showing_ = true;
    QTextCursor all(document());
    all.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        document::reshape(block, document::shape(block), now);
    all.endEditBlock();
    showing_ = false;
    fitHeight();
}

QRectF TextView::rectOf(const QTextBlock &block) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return document()->documentLayout()->blockBoundingRect(block).translated(-scrolled);
}

/// Where the sign of an item stands: in the space before its first line.
QRectF TextView::signRect(const QTextBlock &block) const
{
    const QTextLine line = block.layout()->lineAt(0);
    const double width = document()->indentWidth();
    const double depth = block.blockFormat().indent() * width;
    const QRectF rect = rectOf(block);
    const double top = rect.top() + line.y();
    const double left = block.textDirection() == Qt::RightToLeft ? viewport()->width() - depth : depth - width;
    return {left, top, width, line.height()};
}

QTextBlock TextView::boxAt(const QPoint &place) const
{
    const QTextBlock block = cursorForPosition(place).block();
    const bool isCheck = block.isValid() && block.layout()->lineCount() > 0
        && document::shape(block).kind == Block::Kind::Check;
    return isCheck && signRect(block).contains(place) ? block : QTextBlock();
}

void TextView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = cursorForPosition(QPoint(0, 0)).block(); block.isValid(); block = block.next()) {
        const QRectF rect = rectOf(block);
        if (rect.top() > viewport()->height())
            break;
        const Block shape = document::shape(block);
        if (shape.quoted) {
            const double width = std::max(2.0, document()->indentWidth() * 0.12);
            const bool mirrored = block.textDirection() == Qt::RightToLeft;
            const bool goesOn = block.next().isValid() && document::shape(block.next()).quoted;
            const double bottom = goesOn ? rectOf(block.next()).top() : rect.bottom();
            const double x = mirrored ? viewport()->width() - width : 0;
            painter.fillRect(QRectF(x, rect.top(), width, bottom - rect.top()), theme::accent(palette()));
        }
        if (shape.isItem() && block.layout()->lineCount() > 0)
            paintSign(painter, block, shape);
    }
}

void TextView::paintSign(QPainter &painter, const QTextBlock &block, const Block &shape) const
{
    const QRectF place = signRect(block);
    const QTextLine line = block.layout()->lineAt(0);
    const QFontMetricsF metrics(font());
    const double baseline = place.top() + line.ascent();
    const double middle = baseline - metrics.xHeight() / 2;
    const bool mirrored = block.textDirection() == Qt::RightToLeft;
    painter.setFont(font());
    if (shape.kind == Block::Kind::Number) {
        const QString number = mirrored ? QStringLiteral(".%1").arg(document::number(block))
                                        : QStringLiteral("%1.").arg(document::number(block));
        const double gap = metrics.height() * 0.3;
        const double width = metrics.horizontalAdvance(number);
        painter.setPen(theme::softInk(palette()));
        painter.drawText(QPointF(mirrored ? place.left() + gap : place.right() - gap - width, baseline), number);
        return;
    }
    if (shape.kind == Block::Kind::Bullet) {
        const double radius = metrics.height() * 0.13;
        painter.setPen(QPen(theme::ink(palette()), 1.2));
        painter.setBrush(shape.level % 2 == 0 ? QBrush(theme::ink(palette())) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(place.center().x(), middle), radius, radius);
        return;
    }
    const double side = metrics.height() * 0.72;
    const QRectF box(mirrored ? place.right() - side - 1 : place.left() + 1, middle - side / 2, side, side);
    painter.setPen(QPen(shape.checked ? theme::accent(palette()) : theme::softInk(palette()), 1.2));
    painter.setBrush(shape.checked ? QBrush(theme::accent(palette())) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, side * 0.22, side * 0.22);
    if (!shape.checked)
        return;
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::HighlightedText),
                        side * 0.13,
                        Qt::SolidLine,
                        Qt::RoundCap,
                        Qt::RoundJoin));
    const std::array<QPointF, 3> tick{box.topLeft() + QPointF(side * 0.24, side * 0.52),
                                      box.topLeft() + QPointF(side * 0.43, side * 0.70),
                                      box.topLeft() + QPointF(side * 0.76, side * 0.32)};
    painter.drawPolyline(tick.data(), int(tick.size()));
}

} // namespace writing
