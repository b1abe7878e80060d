// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/printing/rows.h"

#include <QPainter>

using page::Piece;
using page::pt;
using page::Row;
using page::Rows;

namespace {

/// A strip of `count` lines, 10 points each, with the rules of a paragraph.
page::Pieces lines(int count)
{
    page::Pieces pieces;
    for (int i = 0; i < count; ++i)
        pieces.push_back({pt(10) * i, pt(10), [](QPainter &, QPointF) {}, i == 0 || i == count - 2});
    if (count == 1)
        pieces.front().holdsNext = false;
    return pieces;
}

Row row(int count)
{
    Row row;
    row.strips = {{0, lines(count)}};
    return row;
}

Row heading()
{
    Row head = row(1);
    head.keepsNext = true;
    head.isWhole = true;
    return head;
}

size_t lineCount(const Row &row)
{
    size_t count = 0;
    for (const page::Strip &strip : row.strips)
        count += strip.pieces.size();
    return count;
}

size_t lineCount(const std::vector<page::Page> &pages)
{
    size_t count = 0;
    for (const page::Page &page : pages) {
        for (const page::Placed &placed : page)
            count += lineCount(placed.row);
    }
    return count;
}

bool allWithin(const std::vector<page::Page> &pages, qreal height)
{
    return std::all_of(pages.begin(), pages.end(), [&](const page::Page &page) {
        return std::all_of(page.begin(), page.end(), [&](const page::Placed &placed) {
            return placed.top + placed.row.height() <= height + 1;
        });
    });
}

} // namespace

TEST_CASE("Rows that fit stay on one page")
{
    CHECK(page::paginate({row(2), row(3)}, pt(100)).size() == 1);
    CHECK(page::paginate({}, pt(100)).size() == 1);
}

TEST_CASE("A heading goes with what it heads")
{
    const auto pages = page::paginate({row(8), heading(), row(2)}, pt(100));
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 1);
    CHECK(pages[1].size() == 2);
    const auto two = page::paginate({row(7), heading(), heading(), row(2)}, pt(100));
    REQUIRE(two.size() == 2);
    CHECK(two[1].size() == 3);
}

TEST_CASE("A long text leaves no single line behind and takes none over")
{
    for (int before = 0; before < 9; ++before) {
        const auto pages = page::paginate({row(before), row(12)}, pt(100));
        CHECK(lineCount(pages) == size_t(before) + 12);
        CHECK(allWithin(pages, pt(100)));
        for (const page::Page &page : pages) {
            for (const page::Placed &placed : page)
                CHECK((lineCount(placed.row) >= 2 || before == 1 || before == 0));
        }
    }
}

TEST_CASE("Columns of different length go on over the page together")
{
    Row both;
    both.strips = {{0, lines(30)}, {pt(100), lines(4)}};
    const auto pages = page::paginate({row(3), both}, pt(100));
    CHECK(lineCount(pages) == 37);
    CHECK(allWithin(pages, pt(100)));
    CHECK(pages.size() == 4);
    CHECK(pages[1].front().row.strips.size() == 2);
    CHECK(pages[1].front().row.strips[1].pieces.empty());
    CHECK(pages[1].front().row.strips[0].pieces.front().top == 0);
}

TEST_CASE("A header is repeated where its rows go on")
{
    const auto header = std::make_shared<Row>(heading());
    Rows rows{*header};
    for (int i = 0; i < 25; ++i) {
        Row line = row(1);
        line.isWhole = true;
        line.header = header;
        rows.push_back(line);
    }
    const auto pages = page::paginate(rows, pt(100));
    REQUIRE(pages.size() == 3);
    CHECK(lineCount(pages) == 25 + 3);
    for (const page::Page &page : pages)
        CHECK(page.front().row.keepsNext);
}

TEST_CASE("What is higher than a page is broken, or else stands alone")
{
    Row tall = row(35);
    tall.hasRule = true;
    const auto pages = page::paginate({tall}, pt(100));
    CHECK(pages.size() == 4);
    CHECK(lineCount(pages) == 35);
    CHECK_FALSE(pages[0].back().row.hasRule);
    CHECK(pages[3].back().row.hasRule);

    Row picture;
    picture.strips = {{0, {Piece{0, pt(150), [](QPainter &, QPointF) {}}}}};
    picture.isWhole = true;
    CHECK(page::paginate({row(2), picture, row(2)}, pt(100)).size() == 3);
}

TEST_CASE("Space above is for between rows only")
{
    Row spaced = row(9);
    spaced.before = pt(20);
    const auto pages = page::paginate({spaced}, pt(100));
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].front().top == 0);
}

TEST_CASE("The title of an entry and its note stay with the beginning of its text")
{
    report::Report report;
    report.blocks = {report::Entry{u"Book"_s, {}, u"The Short List"_s, u"7 hours"_s, u"Read in the bath."_s}};
    const page::Pieces words = page::compose(report, pt(470)).back().strips.at(1).pieces;
    REQUIRE(words.size() == 3);
    CHECK(words[0].holdsNext);
    CHECK(words[1].holdsNext);
    CHECK_FALSE(words[2].holdsNext);
}

TEST_CASE("Text is set in lines within its width, however long its words are")
{
    const page::Style style;
    const auto count = [&](const QString &text, qreal width) { return page::setPlain(text, style, width).size(); };
    CHECK(count(u"short"_s, pt(400)) == 1);
    CHECK(count(u"epäjärjestelmällistyttämättömyydellänsäkäänköhän"_s.repeated(4), pt(120)) >= 8);
    CHECK(count(u"one two three four five six seven eight nine ten"_s, pt(60)) > 4);
    CHECK(page::setPlain({}, style, pt(100)).empty());
    const page::Pieces prose = page::setProse(u"Words.\n\n- one\n- two\n\n> said"_s, style, pt(200));
    CHECK(prose.size() == 4);
    for (size_t i = 1; i < prose.size(); ++i)
        CHECK(prose[i].top >= prose[i - 1].top + prose[i - 1].height);
}
