// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/prose.h"

#include "tests/support/test.h"

#include <QRegularExpression>

namespace {

/// "T:one **two** | L1•item": the blocks as one line.
QString shapeOfProse(const QString &markdown)
{
    QStringList parts;
    for (const prose::Block &block : prose::parse(markdown)) {
        QString text = QString(block.quoted, u'>');
        if (block.listed > 0)
            text += u"%1%2 "_s.arg(QString(block.listed, u'-'),
                                   block.number == 0   ? QString()
                                       : block.ordered ? QString::number(block.number)
                                                       : u"*"_s);
        for (const prose::Run &run : block.runs) {
            const QString mark = run.strong ? u"**"_s : run.emphasis ? u"_"_s : run.code ? u"`"_s : QString();
            text += mark + run.text + mark + (run.link.isEmpty() ? QString() : u"<%1>"_s.arg(run.link));
        }
        parts << text;
    }
    return parts.join(u" | "_s);
}

} // namespace

TEST_CASE("Prose is read as people write it")
{
    CHECK(shapeOfProse(u"One **two** *three*\nfour"_s) == u"One **two** _three_ four"_s);
    CHECK(shapeOfProse(u"One\n\nTwo  \nlines"_s) == u"One | Two\nlines"_s);
    CHECK(shapeOfProse(u"- a\n- b\n  - c\n\n3. x\n4. y"_s) == u"-* a | -* b | --* c | -3 x | -4 y"_s);
    CHECK(shapeOfProse(u"> said\n> twice"_s) == u">said twice"_s);
    CHECK(shapeOfProse(u"- first\n\n  second of it"_s) == u"-* first | - second of it"_s);
    CHECK(shapeOfProse(u"use `a*b` here"_s) == u"use `a*b` here"_s);
    CHECK(shapeOfProse(u"    indented\n      code"_s) == u"`indented\n  code`"_s);
    CHECK(shapeOfProse({}).isEmpty());
    CHECK(shapeOfProse(u" \n "_s).isEmpty());
}

TEST_CASE("A checklist has boxes, in every form of print")
{
    const QString list = u"- [ ] ask Samu\n- [x] *read* the plan\n- plain\n  - [X] deep\n\n1. [ ] numbered"_s;
    QList<prose::Block::Box> boxes;
    for (const prose::Block &block : prose::parse(list))
        boxes << block.box;
    using Box = prose::Block::Box;
    CHECK(boxes == QList<Box>{Box::Open, Box::Ticked, Box::None, Box::Ticked, Box::None});
    CHECK(shapeOfProse(u"- [ ] ask Samu\n- [x]\n- [ ]no"_s) == u"-* ask Samu | -* [x] | -* [ ]no"_s);

    const QString html = prose::html(u"- [ ] ask\n- [x] done"_s);
    CHECK(html.contains(u"<li class=\"box\">\u2610 ask</li>"_s));
    CHECK(html.contains(u"<li class=\"box\">\u2611 done</li>"_s));
    CHECK(prose::html(u"- [ ] a\n\n- [x] b"_s).count(u"class=\"box\""_s) == 2);

    CHECK(prose::embedded(u"- [ ] ask\n- [x] done"_s) == u"- [ ] ask\n- [x] done"_s);
    const QString tamed = prose::embedded(u"# Loud\n\n- [ ] ask\n- [x] done"_s);
    CHECK(tamed.contains(u"- [ ] ask"_s));
    CHECK(tamed.contains(u"- [x] done"_s));
}

TEST_CASE("A heading in a text is known as one")
{
    const auto blocks = prose::parse(u"## Loud\n\nquiet"_s);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].heading);
    CHECK_FALSE(blocks[1].heading);
}

TEST_CASE("Headings, HTML and pictures are words")
{
    CHECK(shapeOfProse(u"# Loud\nquiet"_s) == u"**Loud** | quiet"_s);
    CHECK(shapeOfProse(u"a <b>bold</b> thing"_s) == u"a <b>bold</b> thing"_s);
    CHECK(shapeOfProse(u"<script>alert(1)</script>"_s) == u"<script>alert(1)</script>"_s);
    CHECK(shapeOfProse(u"![the lake](http://x.example/lake.png)"_s) == u"the lake"_s);
    CHECK(shapeOfProse(u"[here](https://x.example)"_s) == u"here<https://x.example>"_s);
    CHECK(shapeOfProse(u"[here](javascript:alert(1)) [there](file:///etc)"_s) == u"here there"_s);
}

TEST_CASE("As HTML nothing of it is markup of the writer's own")
{
    CHECK(prose::html(u"a **b** <i>c</i>"_s) == u"<p>a <strong>b</strong> &lt;i&gt;c&lt;/i&gt;</p>"_s);
    CHECK(prose::html(u"<script>alert(1)</script>"_s) == u"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"_s);
    CHECK_FALSE(prose::html(u"[x](javascript:alert(1))"_s).contains(u"javascript"_s));
    CHECK_FALSE(prose::html(u"![x](http://x.example/a.png)"_s).contains(u"img"_s));
    CHECK(prose::html(u"# Loud"_s) == u"<p><strong>Loud</strong></p>"_s);
}

TEST_CASE("Within a larger document a text stays to the letter while it reaches nothing else")
{
    CHECK(prose::embedded(u"a  *b*\n- c\n- d!"_s) == u"a  *b*\n- c\n- d!"_s);
    CHECK(prose::embedded(u"# Loud"_s) == u"**Loud**"_s);
    CHECK(prose::embedded(u"Loud\n===="_s) == u"**Loud**"_s);
    const QString fenced = prose::embedded(u"before\n```\nnever closed"_s);
    CHECK(fenced.count(u"```"_s) % 2 == 0);
    CHECK(fenced.contains(u"never closed"_s));
    CHECK_FALSE(prose::embedded(u"<div>"_s).contains(QRegularExpression(u"(^|[^\\\\])<div"_s)));
}

TEST_CASE("Plain text shows as itself")
{
    for (const QString &text : {u"1. May"_s,
                                u"# x"_s,
                                u"- x"_s,
                                u"a*b_c`d"_s,
                                u"<b>"_s,
                                u"[x](y)"_s,
                                u"back\\slash"_s,
                                u"+ 1"_s,
                                u"== x"_s}) {
        QString words;
        for (const prose::Block &block : prose::parse(prose::escaped(text))) {
            CHECK(block.listed == 0);
            for (const prose::Run &run : block.runs) {
                CHECK_FALSE((run.strong || run.emphasis || run.code));
                words += run.text;
            }
        }
        CHECK(words == text);
    }
    CHECK(prose::escaped(u"16. May"_s, false) == u"16. May"_s);
}

TEST_CASE("Depth does no harm")
{
    CHECK(prose::parse(QString(5000, u'>') + u" deep"_s).size() == 1);
    CHECK_FALSE(prose::html(QString(5000, u'*') + u"a"_s).isEmpty());
}
