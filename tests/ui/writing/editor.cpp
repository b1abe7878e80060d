// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/writing/typist.h"

TEST_CASE("Marks at the start of a line become what they mean")
{
    CHECK(Typist().types(u"- milk"_s).source() == u"- milk"_s);
    CHECK(Typist().types(u"* milk"_s).source() == u"- milk"_s);
    CHECK(Typist().types(u"1. first"_s).source() == u"1. first"_s);
    CHECK(Typist().types(u"4) fourth"_s).source() == u"4. fourth"_s);
    CHECK(Typist().types(u"> said"_s).source() == u"> said"_s);
    CHECK(Typist().types(u"## Part"_s).source() == u"## Part"_s);
    CHECK(Typist().types(u"[] call"_s).source() == u"- [ ] call"_s);
    CHECK(Typist().types(u"- [x] called"_s).source() == u"- [x] called"_s);
    CHECK(Typist().types(u"a - b"_s).source() == u"a - b"_s);
    CHECK(Typist().types(u"2026 was"_s).source() == u"2026 was"_s);
}

TEST_CASE("Backspace right after it brings the mark back as words")
{
    Typist typist;
    typist.types(u"- "_s).presses(Qt::Key_Backspace).types(u"no list"_s);
    CHECK(typist.source() == u"\\- no list"_s);
    CHECK(typist.types(u" - here"_s).source() == u"\\- no list - here"_s);
}

TEST_CASE("Enter goes on with a list, and an empty item leaves it")
{
    CHECK(Typist(u"- a|"_s).types(u"\nb\n\nc"_s).source() == u"- a\n- b\n\nc"_s);
    CHECK(Typist(u"1. a|"_s).types(u"\nb"_s).source() == u"1. a\n2. b"_s);
    CHECK(Typist(u"- [x] a|"_s).types(u"\nb"_s).source() == u"- [x] a\n- [ ] b"_s);
    CHECK(Typist(u"- a\n  - b|"_s).types(u"\n\nc"_s).source() == u"- a\n  - b\n- c"_s);
    CHECK(Typist(u"> a|"_s).types(u"\nb\n\nc"_s).source() == u"> a\n>\n> b\n\nc"_s);
    CHECK(Typist(u"# A|"_s).types(u"\nb"_s).source() == u"# A\n\nb"_s);
    CHECK(Typist(u"- a|b"_s).types(u"\n"_s).source() == u"- a\n- b"_s);
}

TEST_CASE("Shift and Enter breaks a line within its block")
{
    CHECK(Typist(u"- a|"_s).presses(Qt::Key_Return, Qt::ShiftModifier).types(u"b"_s).source() == u"- a  \n  b"_s);
}

TEST_CASE("Backspace at the start of a block makes a paragraph of it, step by step")
{
    CHECK(Typist(u"- a\n- |b"_s).presses(Qt::Key_Backspace).source() == u"- a\n\nb"_s);
    CHECK(Typist(u"- a\n  - |b"_s).presses(Qt::Key_Backspace).source() == u"- a\n- b"_s);
    CHECK(Typist(u"# |a"_s).presses(Qt::Key_Backspace).source() == u"a"_s);
    CHECK(Typist(u"> - |a"_s).presses(Qt::Key_Backspace).source() == u"> a"_s);
    CHECK(Typist(u"> |a"_s).presses(Qt::Key_Backspace).source() == u"a"_s);
    CHECK(Typist(u"a\n\n|b"_s).presses(Qt::Key_Backspace).source() == u"ab"_s);
}

TEST_CASE("When all of it is deleted, nothing stays")
{
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        Typist typist(u"# a\n\n- b"_s);
        typist.editor().selectAll();
        CHECK(typist.presses(key).source().isEmpty());
    }
}

TEST_CASE("Keys make words bold and italic, and plain again")
{
    Typist typist(u"one two three"_s);
    typist.selects(u"two"_s).presses(Qt::Key_B, Qt::ControlModifier);
    CHECK(typist.source() == u"one **two** three"_s);
    typist.presses(Qt::Key_I, Qt::ControlModifier);
    CHECK(typist.source() == u"one ***two*** three"_s);
    typist.presses(Qt::Key_B, Qt::ControlModifier).presses(Qt::Key_I, Qt::ControlModifier);
    CHECK(typist.source() == u"one two three"_s);

    Typist fresh;
    fresh.presses(Qt::Key_B, Qt::ControlModifier).types(u"loud"_s);
    fresh.presses(Qt::Key_B, Qt::ControlModifier).types(u" soft"_s);
    CHECK(fresh.source() == u"**loud** soft"_s);
}

TEST_CASE("List keys of a Nordic keyboard make lists and plain paragraphs again")
{
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    CHECK(Typist(u"a"_s).presses(Qt::Key_Slash, both).source() == u"1. a"_s);
    CHECK(Typist(u"a"_s).presses(Qt::Key_ParenLeft, both).source() == u"- a"_s);
    CHECK(Typist(u"a"_s).presses(Qt::Key_ParenRight, both).source() == u"- [ ] a"_s);
    CHECK(Typist(u"a"_s).presses(Qt::Key_Ampersand, both).source() == u"> a"_s);
    CHECK(Typist(u"- a"_s).presses(Qt::Key_ParenLeft, both).source() == u"a"_s);
    CHECK(Typist(u"a"_s).presses(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier).source() == u"## a"_s);
    Typist lines(u"milk\nbread\neggs"_s);
    lines.editor().selectAll();
    CHECK(lines.presses(Qt::Key_ParenLeft, both).source() == u"- milk\n- bread\n- eggs"_s);
}

TEST_CASE("Items move in and out")
{
    Typist typist(u"- a\n- b|"_s);
    typist.presses(Qt::Key_M, Qt::ControlModifier);
    CHECK(typist.source() == u"- a\n  - b"_s);
    typist.presses(Qt::Key_M, Qt::ControlModifier); // no deeper than one below the item above
    CHECK(typist.source() == u"- a\n  - b"_s);
    typist.presses(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(typist.source() == u"- a\n- b"_s);
}

TEST_CASE("A box of a checklist is ticked with a key and with the mouse")
{
    Typist typist(u"- [ ] call\n- [ ] write|"_s);
    typist.presses(Qt::Key_Return, Qt::ControlModifier);
    CHECK(typist.source() == u"- [ ] call\n- [x] write"_s);
    const QRect first = typist.editor().cursorRect(QTextCursor(typist.editor().document()));
    QTest::mouseClick(
        typist.editor().viewport(), Qt::LeftButton, {}, QPoint(first.left() - first.height() / 2, first.center().y()));
    CHECK(typist.source() == u"- [x] call\n- [x] write"_s);
    CHECK(typist.sourceAndCursor() == u"- [x] call\n- [x] write|"_s);
}

TEST_CASE("Words become a link, and what is typed behind it is none")
{
    Typist typist(u"see the page now"_s);
    typist.selects(u"the page"_s);
    typist.editor().setLink(u"https://peili.example"_s);
    CHECK(typist.source() == u"see [the page](https://peili.example) now"_s);
    Typist end(u"[here](https://peili.example)"_s);
    end.types(u" or there"_s);
    CHECK(end.source() == u"[here](https://peili.example) or there"_s);
    typist.presses(Qt::Key_Left).presses(Qt::Key_Right);
    typist.editor().setLink({});
    CHECK(typist.source() == u"see the page now"_s);
}

TEST_CASE("Tab leaves the text, F10 leads to its tools and Esc back")
{
    QWidget window;
    auto *editor = new writing::Editor(&window);
    auto *other = new QLineEdit(&window);
    other->move(0, 400);
    QWidget::setTabOrder(editor, other);
    window.show();
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_F10);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == u"Bold"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Italic"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_Tab);
    CHECK(other->hasFocus());
    QTest::keyClick(other, Qt::Key_Backtab);
    CHECK(editor->hasFocus());
}

TEST_CASE("The tools come and go without moving anything")
{
    QWidget window;
    auto *editor = new writing::Editor(&window);
    editor->move(200, 200); // away from the mouse
    auto *other = new QLineEdit(&window);
    other->move(0, 400);
    window.show();
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const int height = editor->height();
    CHECK_FALSE(editor->findChild<QWidget *>(u"writing-bold"_s)->isVisible());
    editor->setFocus();
    CHECK(editor->findChild<QWidget *>(u"writing-bold"_s)->isVisible());
    CHECK(editor->height() == height);
}

TEST_CASE("Another kind of change is another step")
{
    Typist typist;
    QSignalSpy steps(&typist.editor(), &writing::Editor::stepEnds);
    typist.types(u"abc"_s);
    CHECK(steps.size() == 1);
    typist.presses(Qt::Key_Backspace).presses(Qt::Key_Backspace);
    CHECK(steps.size() == 2);
    typist.types(u"x"_s);
    CHECK(steps.size() == 3);
    typist.presses(Qt::Key_Left).types(u"y"_s);
    CHECK(steps.size() == 4);
}

TEST_CASE("Undo shows the text as it was, with the cursor where it changed")
{
    Typist typist(u"one\n\ntwo **and** three\n\nfour|"_s);
    typist.editor().showBlocks(markdown::read(u"one\n\ntwo *and* more three\n\nfour"_s));
    CHECK(typist.sourceAndCursor() == u"one\n\ntwo *and* more| three\n\nfour"_s);
    typist.editor().showBlocks(markdown::read(u"one"_s));
    CHECK(typist.sourceAndCursor() == u"one|"_s);
}

TEST_CASE("Words are found, counted and left")
{
    Typist typist(u"Kysyin ensin. Sitten kysyin taas, ja he vastasivat."_s);
    CHECK(typist.editor().wordCount() == 8);
    typist.editor().moveCursor(QTextCursor::Start);
    typist.presses(Qt::Key_F, Qt::ControlModifier);
    auto *words = typist.editor().findChild<QLineEdit *>();
    REQUIRE(words);
    QTest::keyClicks(words, u"kysyin"_s);
    CHECK(typist.editor().extraSelections().size() == 2);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(typist.editor().textCursor().selectionStart() == 21);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(typist.editor().textCursor().selectionStart() == 0);
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK(typist.editor().extraSelections().isEmpty());
    CHECK_FALSE(words->isVisible());
}

TEST_CASE("Kept Markdown is changed as it stands")
{
    Typist typist(u"```\ncode|\n```\n\nafter"_s);
    typist.types(u"\n*more*"_s);
    CHECK(typist.source() == u"```\ncode\n*more*\n```\n\nafter"_s);
    CHECK(Typist(u"use `a`|"_s).types(u" *b*"_s).source() == u"use `a` \\*b\\*"_s);
}
