// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"
#include "ui/fields/readingtext.h"
#include "ui/fields/textfield.h"
#include "ui/writing/editor.h"
#include "ui/writing/focuspage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

using story::Chapter;
using story::Story;
using writing::Editor;

namespace {

/// A mentee who writes in the journal.
class Diary : public Desk
{
public:
    explicit Diary(const QString &source = {}) : Desk(told(source), "2025-09-10T09:00")
    {
        window().activateWindow();
        CHECK(QTest::qWaitForWindowActive(&window()));
        goTo(PageId::Journal);
        if (source.isEmpty())
            click(u"reflect"_s);
        else
            goTo(PageId::Journal, story::allOf<Reflection>(mentorship()).front().id.uuid());
        editor()->setFocus();
    }

    [[nodiscard]] Editor *editor() { return qobject_cast<Editor *>(field(u"Reflection"_s)); }

    [[nodiscard]] QString stored()
    {
        editing().flush();
        const std::vector<Reflection> all = story::allOf<Reflection>(mentorship());
        return all.empty() ? QString() : all.front().text;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(editor(), key, with); }

private:
    static Story told(const QString &source)
    {
        Story story(Chapter::Begun);
        if (!source.isEmpty())
            story.does(
                edits::reflect(story, Id<Reflection>::fresh(), story.mentee(), source, story::at("2025-09-09T10:00")));
        return story;
    }
};

} // namespace

TEST_CASE("A list, a heading and bold words are written without a mark, and stored as Markdown")
{
    Diary diary;
    Desk::keys(diary.editor(), u"# Monday\nToday I "_s);
    diary.press(Qt::Key_B, Qt::ControlModifier);
    Desk::keys(diary.editor(), u"asked"_s);
    diary.press(Qt::Key_B, Qt::ControlModifier);
    Desk::keys(diary.editor(), u" first\n- waited\nlistened\n\nGood."_s);
    CHECK(diary.stored() == u"# Monday\n\nToday I **asked** first\n\n- waited\n- listened\n\nGood."_s);
    CHECK(diary.editor()->toPlainText() == u"Monday\nToday I asked first\nwaited\nlistened\nGood."_s);
}

TEST_CASE("A text that is opened and left is stored to the letter as it was")
{
    const QString old = u"Monday was long.\nTuesday *short*.  \n\n\n* milk\n* bread\n\n| a | b |\n|---|---|\n"_s;
    Diary diary(old);
    diary.press(Qt::Key_End, Qt::ControlModifier);
    Desk::keys(diary.editor(), u"x"_s);
    diary.press(Qt::Key_Backspace);
    CHECK(diary.stored() == old);
    diary.goTo(PageId::Now);
    CHECK(diary.stored() == old);
}

TEST_CASE("Undo takes back writing, formatting and the rest of the program in one order")
{
    Diary diary;
    Desk::keys(diary.editor(), u"one two"_s);
    CHECK(diary.stored() == u"one two"_s);
    diary.editor()->selectAll();
    diary.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(diary.stored() == u"**one two**"_s);
    diary.click(u"star"_s);
    CHECK(story::allOf<Reflection>(diary.mentorship()).front().starred);

    diary.editing().undo();
    CHECK_FALSE(story::allOf<Reflection>(diary.mentorship()).front().starred);
    CHECK(diary.stored() == u"**one two**"_s);
    diary.editing().undo();
    CHECK(diary.stored() == u"one two"_s);
    QTextCursor all(diary.editor()->document());
    all.select(QTextCursor::Document);
    CHECK(all.charFormat().fontWeight() < QFont::DemiBold);
    diary.editing().undo();
    CHECK(diary.stored().isEmpty());
    diary.editing().redo();
    diary.editing().redo();
    CHECK(diary.stored() == u"**one two**"_s);
}

TEST_CASE("Writing and taking back are steps of their own")
{
    Diary diary;
    Desk::keys(diary.editor(), u"one two"_s);
    diary.press(Qt::Key_Backspace);
    diary.press(Qt::Key_Backspace);
    diary.press(Qt::Key_Backspace);
    CHECK(diary.stored() == u"one"_s);
    diary.editing().undo();
    CHECK(diary.stored() == u"one two"_s);
    CHECK(diary.editor()->textCursor().position() == 7);
}

TEST_CASE("In focus mode the text stands alone, and Esc brings it back with all of it")
{
    Diary diary;
    Editor *editor = diary.editor();
    Desk::keys(editor, u"one"_s);
    diary.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto *alone = diary.window().findChild<writing::FocusPage *>();
    REQUIRE(alone);
    CHECK(alone->isAncestorOf(editor));
    CHECK(alone->size() == diary.window().size());
    CHECK(editor->hasFocus());
    Desk::keys(editor, u" two"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    CHECK(alone->isAncestorOf(QApplication::focusWidget()));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Escape);
    diary.settle();
    CHECK(diary.editor() == editor);
    CHECK(editor->hasFocus());
    CHECK(diary.stored() == u"one two"_s);
    CHECK_FALSE(diary.window().findChild<writing::FocusPage *>());
}

TEST_CASE("Another page leaves focus mode")
{
    Diary diary;
    Desk::keys(diary.editor(), u"one"_s);
    diary.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(diary.window().findChild<writing::FocusPage *>());
    diary.goTo(PageId::Now);
    diary.settle();
    CHECK_FALSE(diary.window().findChild<writing::FocusPage *>());
    diary.goTo(PageId::Journal);
    CHECK(diary.stored() == u"one"_s);
}

TEST_CASE("What another wrote is read with its headings and lists, and no marks")
{
    ReadingText text;
    text.resize(400, 100);
    text.setVisible(true);
    text.show(u"# Half way\n\n- **asked**\n- [x](https://x.fi)"_s);
    CHECK(text.toPlainText() == u"Half way\nasked\nx"_s);
    CHECK(text.isReadOnly());
    text.selectAll();
    CHECK(text.textCursor().hasSelection());
    const int height = text.height();
    text.show(u"# Half way"_s);
    CHECK(text.height() < height);
}

TEST_CASE("Others add to the menu of a text")
{
    Diary diary;
    Desk::keys(diary.editor(), u"wrod"_s);
    int asked = -1;
    QObject::connect(
        diary.editor(), &Editor::aboutToShowContextMenu, diary.editor(), [&](QMenu &menu, const QTextCursor &at) {
            asked = at.position();
            menu.addAction(u"word"_s);
            QTimer::singleShot(0, &menu, &QMenu::close);
        });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
    QCoreApplication::sendEvent(diary.editor(), &event);
    CHECK(asked == 4);
}
