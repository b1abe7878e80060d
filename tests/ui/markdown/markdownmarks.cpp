// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/markdown/gentexts.h"
#include "ui/markdown/markdown.h"

using markdown::Block;
using markdown::Blocks;
using markdown::Run;

namespace {

QString shape(const QString &source)
{
    return printedBlocks(markdown::read(source)).trimmed().replace(u'\n', u" / "_s);
}

QString again(const QString &source)
{
    return markdown::write(markdown::read(source));
}

} // namespace

TEST_CASE("What the editor offers is read from its Markdown")
{
    CHECK(shape({}) == u"P0"_s);
    CHECK(shape(u"One **two** *three*"_s) == u"P0 “One ” b“two” “ ” i“three”"_s);
    CHECK(shape(u"# A\n\n## B\n\n### C"_s) == u"H1 “A” / H2 “B” / H3 “C”"_s);
    CHECK(shape(u"- a\n- b\n  1. c\n\n> d\n>\n> - e"_s) == u"B0 “a” / B0 “b” / N1 “c” / >P0 “d” / >B0 “e”"_s);
    CHECK(shape(u"- [ ] a\n- [x] b\n- \\[ ] c\n- [ ]"_s) == u"C0 “a” / C0x “b” / B0 “[ ] c” / C0"_s);
    CHECK(shape(u"[Peili](https://peili.example) <https://x.fi>"_s)
          == u"P0 “Peili”<https://peili.example> “ ” “https://x.fi”<https://x.fi>"_s);
    CHECK(shape(u"4. d\n5. e"_s) == u"N0@4 “d” / N0 “e”"_s);
}

TEST_CASE("A text from a plain editor looks as it was typed")
{
    CHECK(shape(u"Monday was long.\nTuesday was short.\n\nThen rain.\n\n\nAnd sun.\n"_s)
          == u"P0 “Monday was long.⏎Tuesday was short.” / P0 “Then rain.” / P0 / P0 “And sun.” / P0"_s);
    CHECK(shape(u"To do:\n- milk\n- bread"_s) == u"P0 “To do:” / B0 “milk” / B0 “bread”"_s);
    CHECK(shape(u"\n\nlate"_s) == u"P0 / P0 / P0 “late”"_s);
    CHECK(shape(u"see   you"_s) == u"P0 “see   you”"_s);
}

TEST_CASE("What the editor does not offer stays to the letter")
{
    for (const QString &source : {u"| a | b |\n|---|---|\n| 1 | 2 |"_s,
                                  u"```\nif (a) *b*\n```"_s,
                                  u"    indented\n      code"_s,
                                  u"<div>\n<b>x</b>\n</div>"_s,
                                  u"---"_s,
                                  u"#### Deep"_s,
                                  u"- a\n\n      code"_s,
                                  u">> twice"_s,
                                  u"[x]: https://x.fi"_s,
                                  u"![the *lake*](lake.png \"At dawn\")"_s,
                                  u"use `a*b` and <i>this</i>"_s,
                                  u"[x](https://x.fi \"title\")"_s}) {
        CHECK(again(source) == source);
        CHECK(again(u"First\n\n"_s + source + u"\n\nLast"_s) == u"First\n\n"_s + source + u"\n\nLast"_s);
    }
    CHECK(shape(u"```\ncode\n\nmore\n```"_s) == u"V0 “```⏎code⏎⏎more⏎```”"_s);
    CHECK(shape(u"[x](javascript:alert(1))"_s).startsWith(u"P0 v“[x]("_s));
}

TEST_CASE("Words that look like marks are escaped, others stand as they are")
{
    const auto written = [](const QString &words) {
        Block block;
        append(block.runs, {words});
        return markdown::write({block});
    };
    CHECK(written(u"5 * 3 = 15, snake_case, a < b & c, wow! 100 % [sic]"_s)
          == u"5 * 3 = 15, snake_case, a < b & c, wow! 100 % [sic]"_s);
    CHECK(written(u"2026 was good"_s) == u"2026 was good"_s);
    CHECK(written(u"1. May"_s) == u"1\\. May"_s);
    CHECK(written(u"- no"_s) == u"\\- no"_s);
    CHECK(written(u"# no"_s) == u"\\# no"_s);
    CHECK(written(u"> no"_s) == u"\\> no"_s);
    CHECK(written(u"*no*"_s) == u"\\*no\\*"_s);
    CHECK(written(u"a\\*b"_s) == u"a\\\\\\*b"_s);
    CHECK(written(u"a\n- b"_s) == u"a  \n\\- b"_s);
}

TEST_CASE("What is not touched is written as it was")
{
    const QString source
        = u"Title\n=====\n* one\n* two\n\n\n__loud__ and _soft_\nnext   line  \n\n1) x\n2) y\n\n> q\n> r\n\n```\nc\n```\n"_s;
    markdown::Kept kept;
    Blocks blocks = markdown::read(source, &kept);
    CHECK(markdown::write(blocks, kept) == source);
    REQUIRE(blocks.at(4).text() == u"loud and soft\nnext   line"_s);
    append(blocks.at(4).runs, {u"!"_s});
    QString changed = source;
    changed.replace(u"__loud__ and _soft_\nnext   line  "_s, u"**loud** and *soft*  \nnext   line!"_s);
    CHECK(markdown::write(blocks, kept) == changed);
    blocks.at(1).runs.front().text = u"uno"_s;
    changed.replace(u"=====\n* one\n* two"_s, u"=====\n\n- uno\n- two"_s);
    CHECK(markdown::write(blocks, kept) == changed);
}

TEST_CASE("Lists that come to meet become one")
{
    markdown::Kept kept;
    Blocks blocks = markdown::read(u"* a\n\nbetween\n\n+ b\n\n  \n  tail"_s, &kept);
    blocks.erase(blocks.begin() + 1);
    CHECK(printedBlocks(markdown::read(markdown::write(blocks, kept))) == printedBlocks(normalised(blocks)));
}

TEST_CASE("Dashes in an item are words, not a rule")
{
    for (const QString &words : {u"--"_s, u"---"_s, u"-"_s}) {
        Block item;
        item.kind = Block::Kind::Bullet;
        append(item.runs, {words});
        CHECK(markdown::read(markdown::write({item})) == Blocks{item});
    }
}

TEST_CASE("An indented paragraph stays one below a new item")
{
    markdown::Kept kept;
    Blocks blocks = markdown::read(u"  Kiitos vielä!"_s, &kept);
    Block item;
    item.kind = Block::Kind::Check;
    blocks.insert(blocks.begin(), item);
    CHECK(markdown::write(blocks, kept) == u"- [ ]\n\nKiitos vielä!"_s);
}

TEST_CASE("Blocks survive being written and read")
{
    gens::prop("whatever is laid out with the editor", 3000, [] {
        const Blocks blocks = *gentexts::blocks();
        const QString source = markdown::write(blocks);
        const Blocks back = markdown::read(source);
        RC_LOG() << source.toStdString() << "\n--- read back as\n" << printedBlocks(back).toStdString();
        RC_ASSERT(printedBlocks(back) == printedBlocks(blocks));
        RC_ASSERT(markdown::write(back) == source);
    });
    gens::prop("whatever is typed in another editor, to the letter", 2000, [] {
        const QString source = *gentexts::source(true);
        markdown::Kept kept;
        const Blocks blocks = markdown::read(source, &kept);
        RC_LOG() << printedBlocks(blocks).toStdString();
        RC_ASSERT(markdown::write(blocks, kept).trimmed() == source.trimmed());
    });
    gens::prop("a part of it changed", 2000, [] {
        const QString source = *gentexts::source(false);
        markdown::Kept kept;
        Blocks blocks = markdown::read(source, &kept);
        const size_t at = *rc::gen::inRange(size_t(0), blocks.size());
        RC_PRE(blocks.at(at).kind != Block::Kind::Verbatim);
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            blocks.at(at).runs = {Run{u"x"_s}};
            break;
        case 1:
            blocks.erase(blocks.begin() + at);
            if (blocks.empty())
                blocks.emplace_back();
            break;
        default:
            blocks.insert(blocks.begin() + at, *gentexts::block());
        }
        const bool anyVerbatim = std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
            return block.kind == Block::Kind::Verbatim
                || std::any_of(block.runs.begin(), block.runs.end(), [](const Run &run) { return run.verbatim; });
        });
        RC_PRE(!anyVerbatim); // they mean what their surroundings make of them
        const QString written = markdown::write(blocks, kept);
        RC_LOG() << source.toStdString() << "\n--- changed\n"
                 << printedBlocks(normalised(blocks)).toStdString() << "--- written\n"
                 << written.toStdString() << "\n--- read\n"
                 << printedBlocks(markdown::read(written)).toStdString();
        RC_ASSERT(printedBlocks(markdown::read(written)) == printedBlocks(normalised(blocks)));
    });
}

TEST_CASE("Depth and length do no harm to a text")
{
    CHECK(markdown::read(QString(5000, u'>') + u" deep"_s).size() == 1);
    CHECK_FALSE(markdown::read(QString(100'000, u'*') + u"a"_s).empty());
    QString lists;
    for (int i = 0; i < 60; ++i)
        lists += QString(2 * i, u' ') + u"- x\n"_s;
    CHECK_FALSE(markdown::read(lists).empty());
    CHECK(again(QString(200'000, u'[')).size() >= 200'000);
}
