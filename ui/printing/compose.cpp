// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/drawing.h"
#include "ui/printing/rows.h"

#include <QPainter>

#include <numeric>

namespace page {

namespace {

using drawing::Ink;

constexpr qreal textSize = 9.6; ///< of what people wrote at length
constexpr qreal gap = pt(18);   ///< between columns
constexpr qreal labelWidth = pt(112);

const Style body{};
const Style soft{printlook::bodySize, Ink::Soft};
const Style small{printlook::smallSize, Ink::Soft};
const Style text{textSize, Ink::Text, QFont::Normal, Qt::AlignLeft, 1.45};
const Style part{printlook::partSize, Ink::Text, QFont::DemiBold};

Style atRight(Style style)
{
    style.alignment = Qt::AlignRight;
    return style;
}

Row rowOf(Pieces pieces, qreal before, qreal after)
{
    Row row;
    row.strips = {{0, std::move(pieces)}};
    row.before = before;
    row.after = after;
    return row;
}

Row ruled(std::vector<Strip> strips, bool whole, qreal after = pt(11))
{
    Row row;
    row.strips = std::move(strips);
    row.after = after;
    row.hasRule = true;
    row.isWhole = whole;
    return row;
}

Piece picture(drawing::Drawing drawing, qreal top = 0)
{
    return {top, pt(drawing.size.height()), [drawing](QPainter &painter, QPointF topLeft) {
                painter.save();
                painter.translate(topLeft);
                drawing::paint(painter, drawing, unit);
                painter.restore();
            }};
}

struct Composer
{
    qreal width;
    Album album;
    Rows rows{};
    qreal sectionGap = pt(24); ///< over a section's heading
    qreal itemGap = pt(11);    ///< below a line, with its rule in the middle

    void title(const report::Report &report)
    {
        const bool isCard = report.layout == report::Report::Layout::Card;
        const qreal size = isCard ? printlook::cardTitleSize : printlook::titleSize;
        Pieces pieces = setPlain(report.kicker, {9.6, Ink::Soft}, width);
        append(pieces,
               setPlain(report.title,
                        {size, Ink::Text, QFont::DemiBold, Qt::AlignLeft, 1.22},
                        isCard ? width : width * 0.72),
               pt(3));
        append(pieces, setPlain(report.subtitle, {12, Ink::Text}, width), pt(5));
        append(pieces, setPlain(report.facts, {9.6, Ink::Soft}, width), pt(5));
        for (const QString &person : report.people)
            append(pieces, setPlain(person, small, width), person == report.people.front() ? pt(9) : pt(1));
        rows.push_back(rowOf(std::move(pieces), 0, isCard ? pt(2) : pt(26)));
        sectionGap = isCard ? pt(11) : pt(24);
        itemGap = isCard ? pt(6) : pt(11);
    }

    void operator()(const report::Heading &heading)
    {
        const bool section = heading.level <= 1;
        Row row = rowOf(
            setPlain(heading.text, section ? Style{printlook::headingSize, Ink::Text, QFont::DemiBold} : part, width),
            section ? sectionGap : pt(13),
            section ? sectionGap / 3 : pt(5));
        row.keepsNext = true;
        row.isWhole = true;
        row.heading = heading.text;
        rows.push_back(std::move(row));
    }

    void operator()(const report::Paragraph &paragraph)
    {
        // What is said in passing belongs to what it follows.
        if (paragraph.soft && rows.size() > 1)
            rows.back().keepsNext = true;
        rows.push_back(rowOf(setProse(paragraph.markdown, paragraph.soft ? small : body, width, album), pt(3), pt(8)));
    }

    void operator()(const report::Journey &journey)
    {
        Row row = rowOf({picture(drawing::journey(journey, width / unit, printlook::measure()))}, pt(4), pt(8));
        row.isWhole = true;
        rows.push_back(std::move(row));
    }

    void operator()(const report::GoalRow &goal)
    {
        const qreal right = pt(118);
        const QSizeF size(54, 20);
        const qreal left = width - right - gap - pt(size.width()) - gap;
        Pieces words = setPlain(goal.title, body, left);
        append(words, setPlain(goal.note, {9.6, Ink::Soft}, left), pt(1));
        std::vector<Strip> strips{{0, std::move(words)}};
        if (!goal.ratings.empty())
            strips.push_back({left + gap, {picture(drawing::ratings(goal.ratings, size))}});
        strips.push_back({width - right, outcome(goal, right)});
        rows.push_back(ruled(std::move(strips), true));
    }

    /// "2 → 4 · reached", in two lines where one is too short.
    static Pieces outcome(const report::GoalRow &goal, qreal width)
    {
        if (goal.ratings.empty())
            return setPlain(goal.state, atRight(soft), width);
        const QString last = QString::number(goal.ratings.back().value);
        const QString way = goal.ratings.size() > 1
            ? QStringLiteral("%1 → %2").arg(goal.ratings.front().value).arg(last)
            : last;
        const QString line = QStringLiteral("%1 · %2").arg(way, goal.state);
        const Stretch bold{way.size() - last.size(), last.size(), part};
        if (pt(printlook::measure()(line, printlook::bodySize)) <= width * 0.97)
            return setPlain(line, atRight(body), width, bold);
        Pieces pieces = setPlain(way, atRight(body), width, bold);
        append(pieces, setPlain(goal.state, atRight({9.6, Ink::Soft}), width), pt(1));
        return pieces;
    }

    void operator()(const report::Quote &quote)
    {
        const qreal indent = pt(13);
        Pieces pieces = withBar(setProse(quote.markdown,
                                         {printlook::quoteSize, Ink::Text, QFont::Normal, Qt::AlignLeft, 1.45},
                                         width - indent,
                                         album),
                                indent,
                                Ink::Accent,
                                pt(1.5));
        if (!pieces.empty())
            pieces.back().holdsNext = true;
        append(pieces, setPlain(quote.attribution, {9, Ink::Soft}, width), pt(3));
        rows.push_back(rowOf(std::move(pieces), pt(2), pt(10)));
    }

    void operator()(const report::SideBySide &voices)
    {
        if (!voices.prompt.isEmpty()) {
            (*this)(report::Heading{2, voices.prompt});
            rows.back().after = pt(3);
        }
        if (voices.names.size() == 1) {
            (*this)(report::Entry{voices.names.front(), {}, {}, {}, voices.answers.value(0)});
            return;
        }
        const qreal column = (width - gap * qreal(voices.names.size() - 1)) / qreal(voices.names.size());
        auto header = std::make_shared<Row>();
        header->after = pt(3);
        header->isWhole = true;
        header->keepsNext = true;
        std::vector<Strip> answers;
        for (qsizetype i = 0; i < voices.names.size(); ++i) {
            const qreal left = qreal(i) * (column + gap);
            header->strips.push_back({left, setPlain(voices.names.at(i), small, column)});
            answers.push_back({left, setProse(voices.answers.value(i), text, column, album)});
        }
        rows.push_back(*header);
        rows.push_back(ruled(std::move(answers), false));
        rows.back().header = header;
    }

    void operator()(const report::Entry &entry)
    {
        const qreal left = labelWidth + gap;
        Pieces words = setPlain(entry.title, {textSize, Ink::Text, QFont::DemiBold}, width - left);
        append(words, setPlain(entry.note, small, width - left), pt(1));
        // The title and its note stay with the beginning of the text.
        for (Piece &piece : words)
            piece.holdsNext = &piece != &words.back() || !entry.markdown.isEmpty();
        append(words, setProse(entry.markdown, text, width - left, album), pt(3));
        // Without a label of its own it goes on with the one before.
        if (entry.label.isEmpty() && rows.back().hasRule) {
            rows.back().hasRule = false;
            rows.back().after = pt(4);
        }
        rows.push_back(ruled({{0, labelOf(entry)}, {left, std::move(words)}}, false));
    }

    /// The label and its note on one line where there is room.
    static Pieces labelOf(const report::Entry &entry)
    {
        const QString line = QStringLiteral("%1   %2").arg(entry.label, entry.labelNote);
        const Stretch note{line.size() - entry.labelNote.size(), entry.labelNote.size(), small};
        if (!entry.label.isEmpty() && !entry.labelNote.isEmpty()
            && pt(printlook::measure()(line, textSize)) <= labelWidth + pt(6))
            return setPlain(line, text, labelWidth + pt(6), note);
        Pieces pieces = setPlain(entry.label, text, labelWidth);
        append(pieces, setPlain(entry.labelNote, small, labelWidth), pt(1));
        return pieces;
    }

    void operator()(const report::Item &item)
    {
        const qreal aside = pt(printlook::measure()(item.aside, printlook::bodySize)) + pt(2);
        const qreal right = item.aside.isEmpty() ? -gap : std::min(aside, width * 0.42);
        rows.push_back(ruled({{0, setPlain(item.text, body, width - right - gap)},
                              {width - right, setPlain(item.aside, atRight(soft), right)}},
                             true,
                             itemGap));
        rows.back().before = pt(2);
    }

    void operator()(const report::Table &table)
    {
        const int weights = std::accumulate(table.columns.begin(),
                                            table.columns.end(),
                                            0,
                                            [](int sum, const report::Column &column) { return sum + column.weight; });
        const qreal share = (width - gap * qreal(table.columns.size() - 1)) / std::max(weights, 1);
        const auto line = [&](const QStringList &cells, Style style) {
            std::vector<Strip> strips;
            qreal left = 0;
            for (size_t i = 0; i < table.columns.size(); ++i) {
                style.alignment = table.columns[i].number ? Qt::AlignRight : Qt::AlignLeft;
                const qreal column = share * table.columns[i].weight;
                strips.push_back({left, setPlain(cells.value(qsizetype(i)), style, column)});
                left += column + gap;
            }
            Row row = ruled(std::move(strips), true);
            row.after = pt(6);
            return row;
        };
        QStringList titles;
        for (const report::Column &column : table.columns)
            titles << column.title;
        const auto header = std::make_shared<Row>(line(titles, small));
        header->keepsNext = true;
        rows.push_back(*header);
        // No single row stays behind on a page, nor is one taken over.
        const size_t count = table.rows.size();
        for (size_t i = 0; i < count; ++i) {
            rows.push_back(line(table.rows[i], {9.2, Ink::Text}));
            rows.back().header = header;
            rows.back().keepsNext = count > 1 && (i == 0 || i + 2 == count);
        }
    }

    void operator()(const report::Signatures &signatures)
    {
        for (const QString &name : signatures.names) {
            const qreal dateWidth = pt(120);
            const qreal nameWidth = width - dateWidth - gap * 2;
            const auto lineOf = [&](const QString &word, qreal length) {
                Pieces pieces{{0,
                               pt(40),
                               [length](QPainter &painter, QPointF topLeft) {
                                   painter.fillRect(QRectF(topLeft + QPointF(0, pt(38)), QSizeF(length, pt(0.7))),
                                                    printlook::colour(Ink::Soft));
                               },
                               true}};
                append(pieces, setPlain(word, small, length));
                return pieces;
            };
            Row row;
            row.strips = {{0, lineOf(QStringLiteral("%1, %2").arg(signatures.signature, name), nameWidth)},
                          {nameWidth + gap * 2, lineOf(signatures.date, dateWidth)}};
            row.isWhole = true;
            row.keepsNext = name != signatures.names.back();
            row.after = pt(6);
            rows.push_back(std::move(row));
        }
    }
};

} // namespace

Rows compose(const report::Report &report, qreal width, qreal highest)
{
    Composer composer{width, {report.pictures, highest}};
    composer.title(report);
    for (const report::Block &block : report.blocks)
        std::visit(composer, block);
    return std::move(composer.rows);
}

} // namespace page
