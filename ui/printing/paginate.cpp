// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/rows.h"

#include <QPainter>

#include <algorithm>

namespace page {

namespace {

constexpr qreal smallRow = pt(76); ///< what is lower than this moves on rather than break

/// How many pieces of a strip fit, without tearing apart those that belong together.
size_t fitting(const Pieces &pieces, qreal height)
{
    size_t count = 0;
    while (count < pieces.size() && pieces[count].top + pieces[count].height <= height + 0.5)
        ++count;
    if (count == pieces.size())
        return count;
    while (count > 0 && pieces[count - 1].holdsNext)
        --count;
    return count;
}

/// The least of a row that may stand at the foot of a page.
qreal leastHeight(const Row &row)
{
    if (row.isWhole || row.height() <= smallRow)
        return row.height();
    qreal least = 0;
    for (const Strip &strip : row.strips) {
        for (const Piece &piece : strip.pieces) {
            least = std::max(least, piece.top + piece.height);
            if (!piece.holdsNext)
                break;
        }
    }
    return least;
}

/// Cuts off what fits into `height`; `row` keeps the rest. Nothing fits: an empty row, unless forced.
Row cut(Row &row, qreal height, bool force)
{
    std::vector<size_t> counts;
    for (const Strip &strip : row.strips) {
        size_t count = fitting(strip.pieces, height);
        if (count == 0 && !strip.pieces.empty()) {
            if (!force)
                return {};
            count = 1;
        }
        counts.push_back(count);
    }
    Row head;
    head.before = row.before;
    head.header = row.header;
    row.before = 0;
    for (size_t i = 0; i < row.strips.size(); ++i) {
        Pieces &rest = row.strips[i].pieces;
        const auto middle = rest.begin() + std::ptrdiff_t(counts[i]);
        head.strips.push_back({row.strips[i].left, Pieces(rest.begin(), middle)});
        rest.erase(rest.begin(), middle);
        const qreal top = rest.empty() ? 0 : rest.front().top;
        for (Piece &piece : rest)
            piece.top -= top;
    }
    return head;
}

class Paginator
{
public:
    explicit Paginator(qreal height) : height_(height) { }

    void add(const Rows &rows, size_t index)
    {
        Row row = rows[index];
        if (!fits(rows, index))
            turn(row.header.get());
        while (true) {
            const qreal top = at_ + (isTop() ? 0 : row.before);
            const bool fits = top + row.height() <= height_ + 0.5;
            if (fits || (row.isWhole && isTop())) {
                place(row, top);
                return;
            }
            const Row head = row.isWhole ? Row{} : cut(row, height_ - top, isTop());
            if (!head.strips.empty())
                place(head, top);
            turn(row.header.get());
        }
    }

    [[nodiscard]] std::vector<Page> finish() { return std::move(pages_); }

private:
    [[nodiscard]] bool isTop() const { return at_ <= headerEnd_; }

    /// Whether the row, with those it keeps and the least of the one after them, has a place on this page.
    [[nodiscard]] bool fits(const Rows &rows, size_t index) const
    {
        if (isTop())
            return true;
        qreal needed = 0;
        for (size_t i = index; i < rows.size(); ++i) {
            needed += rows[i].before;
            if (!rows[i].keepsNext || i + 1 == rows.size())
                return at_ + needed + leastHeight(rows[i]) <= height_ + 0.5;
            needed += rows[i].height() + rows[i].after;
        }
        return true;
    }

    void turn(const Row *header)
    {
        pages_.emplace_back();
        at_ = 0;
        headerEnd_ = 0;
        if (header) {
            place(*header, 0);
            headerEnd_ = at_;
        }
    }

    void place(const Row &row, qreal top)
    {
        pages_.back().push_back({row, top});
        at_ = top + row.height() + row.after;
    }

    qreal height_;
    qreal at_ = 0;
    qreal headerEnd_ = 0;
    std::vector<Page> pages_{1};
};

} // namespace

qreal Row::height() const
{
    qreal height = 0;
    for (const Strip &strip : strips)
        height = std::max(height, bottomOf(strip.pieces));
    return height;
}

std::vector<Page> paginate(const Rows &rows, qreal height)
{
    Paginator paginator(height);
    for (size_t i = 0; i < rows.size(); ++i)
        paginator.add(rows, i);
    return paginator.finish();
}

void draw(QPainter &painter, const Page &page, QPointF topLeft, qreal width)
{
    for (const Placed &placed : page) {
        const QPointF origin = topLeft + QPointF(0, placed.top);
        for (const Strip &strip : placed.row.strips) {
            for (const Piece &piece : strip.pieces)
                piece.draw(painter, origin + QPointF(strip.left, piece.top));
        }
        if (placed.row.hasRule) {
            const QRectF rule(origin + QPointF(0, placed.row.height() + placed.row.after / 2), QSizeF(width, pt(0.6)));
            painter.fillRect(rule, printlook::colour(drawing::Ink::Hair));
        }
    }
}

} // namespace page
