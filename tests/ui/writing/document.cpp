// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/writing/typist.h"

#include "ui/writing/document.h"

#include <QTextDocument>

using namespace writing;

TEST_CASE("A document holds every text that can be laid out")
{
    gens::prop("blocks are the same when they are read back", 1000, [] {
        const Blocks blocks = *gentexts::blocks();
        QTextDocument document;
        document::replace(document, 0, 1, blocks, {});
        RC_ASSERT(printedBlocks(normalised(document::read(document))) == printedBlocks(blocks));
    });
    gens::prop("what is shown after something else is just that", 500, [] {
        const Blocks before = *gentexts::blocks();
        Blocks after = before;
        after.insert(after.begin() + *rc::gen::inRange(size_t(0), after.size() + 1), *gentexts::block());
        after = normalised(after);
        TextView view;
        view.showBlocks(before);
        view.showBlocks(after);
        RC_ASSERT(printedBlocks(normalised(view.blocks())) == printedBlocks(after));
        view.showBlocks(before);
        RC_ASSERT(printedBlocks(normalised(view.blocks())) == printedBlocks(before));
    });
}

TEST_CASE("A book in one field is saved to the letter")
{
    QString book;
    for (int i = 0; book.size() < 1'000'000; ++i)
        book += u"Kappale %1. *Kysyin* ensin, ja he vastasivat 👩‍👧.\nToinen rivi.\n\n- yksi\n- kaksi\n\n"_s.arg(
            i);
    markdown::Kept kept;
    const Blocks blocks = markdown::read(book, &kept);
    TextView view;
    view.resize(500, 300);
    view.setLines(2, 24);
    view.showBlocks(blocks);
    CHECK(markdown::write(view.blocks(), kept) == book);
    QTextCursor cursor(view.document()->findBlockByNumber(6000));
    cursor.insertText(u"X"_s);
    QString changed = markdown::write(view.blocks(), kept);
    CHECK(changed.size() >= book.size());
    CHECK(changed.count(u'X') == 1);
    CHECK(changed.remove(u'X').left(1000) == book.left(1000));
}

TEST_CASE("Many lines of emoji and of Hebrew are just text")
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"🙂👩‍👧🇫🇮 מחר נדבר %1\n"_s.arg(i);
    Typist typist(text);
    typist.editor().grab();
    CHECK(typist.source().count(u"🇫🇮"_s) == 200);
    CHECK(typist.source().count(u"נדבר"_s) == 200);
}
