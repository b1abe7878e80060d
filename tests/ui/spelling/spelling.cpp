// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spelling.h"

#include "tests/support/test.h"
#include "ui/spelling/spellcheck.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QVBoxLayout>

namespace {

/// Someone who writes, in a window with a text and a place beside it.
class Writer
{
public:
    explicit Writer(const QString &folder) : spelling(folder)
    {
        auto *column = new QVBoxLayout(&window_);
        column->addWidget(text);
        column->addWidget(elsewhere_);
        window_.resize(500, 400);
        window_.show();
    }

    /// Puts the cursor into the text, and waits until its words were looked up.
    void settle()
    {
        window_.activateWindow();
        text->setFocus();
        REQUIRE(QTest::qWaitFor([this] { return spelling.speller().isReady(); }, 20'000));
        REQUIRE(Spelling::of(text));
    }

    void leave() { elsewhere_->setFocus(); }

    /// The underlined words of the text.
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words << block.text().mid(range.start, range.length);
            }
        }
        return words;
    }

    [[nodiscard]] bool isMarked(const QStringList &words) const
    {
        return QTest::qWaitFor([&] { return marked() == words; });
    }

    /// The cursor after the `offset`th unit of `word`.
    void putCursorIn(const QString &word, int offset = 1)
    {
        QTextCursor cursor = text->document()->find(word);
        REQUIRE(cursor.hasSelection());
        cursor.setPosition(cursor.selectionStart() + offset);
        text->setTextCursor(cursor);
    }

    /// The menu that is open, which a click on one of its entries closes.
    [[nodiscard]] static QMenu *menu()
    {
        REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        return menu;
    }

    static QAction *entry(QMenu *menu, const QString &name)
    {
        for (QAction *action : menu->actions()) {
            if (action->menu() && action->menu()->title().remove(u'&') == u"Language of this text"_s) {
                if (QAction *inside = entry(action->menu(), name))
                    return inside;
            }
            if (action->text().remove(u'&') == name)
                return action;
        }
        return nullptr;
    }

    static void choose(const QString &name)
    {
        QMenu *open = menu();
        QAction *action = entry(open, name);
        INFO(name.toStdString());
        REQUIRE(action);
        action->trigger();
        open->close();
        QTest::qWait(1);
    }

    QTextEdit *text = new QTextEdit;
    Spelling spelling;

private:
    QTextEdit *elsewhere_ = new QTextEdit;
    QWidget window_;
};

} // namespace

TEST_CASE("Nothing is opened before somebody writes")
{
    const QTemporaryDir folder;
    Writer writer(folder.path());
    writer.text->setPlainText(u"Työhyvinvoitni on tärkeä."_s);
    CHECK_FALSE(writer.spelling.speller().isReady());
    CHECK(Spelling::of(writer.text) == nullptr);
    writer.settle();
    CHECK(writer.isMarked({u"Työhyvinvoitni"_s}));
}

TEST_CASE("Three languages in one text: each paragraph is checked in its own")
{
    const QTemporaryDir folder;
    Writer writer(folder.path());
    writer.text->setPlainText(u"Työhyvinvointikeskustelussamme puhuimme jaksamisesta ja työhyvinvoitni esimerkeistä.\n"
                              "Jag vill lära mig att lyssna innan jag svarrar, och fråga mera.\n"
                              "I want to ask more qestions before I answer.\n"
                              "Katso https://peili.example/työhyvinvoitni tai kysy: anna@exampel.org, EU:n 4th."_s);
    writer.settle();
    CHECK(writer.isMarked({u"työhyvinvoitni"_s, u"svarrar"_s, u"qestions"_s}));
}

TEST_CASE("Checking changes neither the text nor what is to be undone, and no editor says that it changed")
{
    const QTemporaryDir folder;
    Writer writer(folder.path());
    writer.text->setPlainText(u"A qestion of trust between the two of us."_s);
    writer.text->document()->setModified(false);
    const QString before = writer.text->toHtml();
    const QSignalSpy changed(writer.text, &QTextEdit::textChanged);
    writer.settle();
    REQUIRE(writer.isMarked({u"qestion"_s}));
    CHECK(changed.count() == 0);
    CHECK_FALSE(writer.text->document()->isModified());
    CHECK_FALSE(writer.text->document()->isUndoAvailable());
    CHECK(writer.text->toHtml() == before);
}

TEST_CASE("A word is left in peace while it is being written")
{
    const QTemporaryDir folder;
    Writer writer(folder.path());
    writer.text->setPlainText(u"We talked about trust and the "_s);
    writer.settle();
    writer.text->moveCursor(QTextCursor::End);
    QTest::keyClicks(writer.text, u"qestio"_s);
    QTest::qWait(500); // long enough for the text to be looked at
    CHECK(writer.marked().isEmpty());
    QTest::keyClicks(writer.text, u"n"_s);
    QTest::keyClicks(writer.text, u" "_s);
    CHECK(writer.isMarked({u"qestion"_s}));

    SECTION("Mended, it is marked no more")
    {
        writer.putCursorIn(u"qestion"_s, 1);
        QTest::keyClicks(writer.text, u"u"_s);
        CHECK(writer.isMarked({}));
    }
    SECTION("Leaving the text is leaving the word")
    {
        QTest::keyClicks(writer.text, u"anser"_s);
        QTest::qWait(500);
        CHECK(writer.marked() == QStringList{u"qestion"_s});
        writer.leave();
        CHECK(writer.isMarked({u"qestion"_s, u"anser"_s}));
    }
    SECTION("So is going elsewhere in it")
    {
        QTest::keyClicks(writer.text, u"anser"_s);
        QTest::qWait(500);
        writer.text->moveCursor(QTextCursor::Start);
        CHECK(writer.isMarked({u"qestion"_s, u"anser"_s}));
    }
}

TEST_CASE("The first word of a new paragraph is left in peace, too")
{
    const QTemporaryDir folder;
    Writer writer(folder.path());
    writer.text->setPlainText(u"We talked about trust and the future."_s);
    writer.settle();
    writer.text->moveCursor(QTextCursor::End);
    QTest::keyClick(writer.text, Qt::Key_Return);
    QTest::keyClicks(writer.text, u"qestion"_s);
    QTest::qWait(500);
    CHECK(writer.marked().isEmpty());
    QTest::keyClicks(writer.text, u" "_s);
    CHECK(writer.isMarked({u"qestion"_s}));
}

TEST_CASE("The key for suggestions goes from one unknown word to the next, and round")
{
    const QTemporaryDir folder;
    Writer writer(folder.path());
    writer.text->setPlainText(u"A qestion of trust is nothing new.\nNo answeer to it is final."_s);
    writer.settle();
    writer.text->moveCursor(QTextCursor::Start);
    writer.spelling.suggest();
    Writer::choose(u"question"_s);
    CHECK(writer.text->toPlainText().startsWith(u"A question of trust"_s));

    writer.text->setFocus();
    writer.spelling.suggest();
    CHECK(writer.text->textCursor().selectedText() == u"answeer"_s);
    Writer::menu()->close();
    QTest::qWait(1);
    writer.spelling.suggest(); // the only one: round to itself
    CHECK(writer.text->textCursor().selectedText() == u"answeer"_s);
    Writer::choose(u"answer"_s);
    CHECK(writer.isMarked({}));

    writer.text->setFocus();
    writer.spelling.suggest();
    CHECK(Writer::menu()->actions().first()->text() == u"Every word here is known"_s);
    Writer::menu()->close();
}

TEST_CASE("A word can be added to one’s own, or ignored in one text")
{
    const QTemporaryDir folder;
    {
        Writer writer(folder.path());
        writer.text->setPlainText(u"Vermekissa and peilikoira have been here for years."_s);
        writer.settle();
        REQUIRE(writer.isMarked({u"Vermekissa"_s, u"peilikoira"_s}));
        writer.putCursorIn(u"Vermekissa"_s);
        writer.spelling.suggest();
        Writer::choose(u"Add to my words"_s);
        CHECK(writer.isMarked({u"peilikoira"_s}));
        writer.text->setFocus();
        writer.putCursorIn(u"peilikoira"_s);
        writer.spelling.suggest();
        Writer::choose(u"Ignore here"_s);
        CHECK(writer.isMarked({}));
    }
    Writer again(folder.path());
    again.text->setPlainText(u"Vermekissa and peilikoira have been here for years."_s);
    again.settle();
    CHECK(again.isMarked({u"peilikoira"_s}));
}

TEST_CASE("The language of a text can be chosen, and stays chosen for that text")
{
    const QTemporaryDir folder;
    const QString wrongInBoth = u"Time to Think, av vännen Nancyy"_s;
    {
        Writer writer(folder.path());
        writer.text->setProperty(SpellCheck::textProperty, u"a-reflection"_s);
        writer.text->setPlainText(wrongInBoth);
        writer.settle();
        REQUIRE(QTest::qWaitFor([&] { return writer.marked().contains(u"Nancyy"_s); }));
        writer.spelling.suggest();
        Writer::choose(u"Do not check"_s);
        CHECK(writer.isMarked({}));
    }
    {
        Writer again(folder.path());
        again.text->setProperty(SpellCheck::textProperty, u"a-reflection"_s);
        again.text->setPlainText(wrongInBoth);
        again.settle();
        QTest::qWait(100);
        CHECK(again.marked().isEmpty());
        again.spelling.suggest();
        Writer::choose(u"suomi"_s);
        CHECK(QTest::qWaitFor([&] { return again.marked().contains(u"Think"_s); }));
    }
    Writer other(folder.path());
    other.text->setProperty(SpellCheck::textProperty, u"another"_s);
    other.text->setPlainText(u"Time to Think again, and more"_s);
    other.settle();
    QTest::qWait(100);
    CHECK(other.marked().isEmpty()); // recognised as English
}

TEST_CASE("Switched off, nothing is marked, and it stays off")
{
    const QTemporaryDir folder;
    {
        Writer writer(folder.path());
        writer.text->setPlainText(u"A qestion of trust between the two of us."_s);
        writer.settle();
        REQUIRE(writer.isMarked({u"qestion"_s}));
        writer.spelling.setOn(false);
        CHECK(writer.isMarked({}));
        writer.spelling.setOn(true);
        CHECK(writer.isMarked({u"qestion"_s}));
        writer.spelling.setOn(false);
    }
    Writer again(folder.path());
    again.text->setFocus();
    QTest::qWait(50);
    CHECK_FALSE(again.spelling.isOn());
    CHECK(Spelling::of(again.text) == nullptr);
}

TEST_CASE("Of a long text only what is seen is looked at")
{
    const QTemporaryDir folder;
    Writer writer(folder.path());
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"A qestion of trust between the two of us, and of the time that it takes.\n"_s;
    writer.text->setPlainText(text);
    writer.settle();
    REQUIRE(QTest::qWaitFor([&] { return !writer.marked().isEmpty(); }));
    QTest::qWait(100);
    CHECK(writer.marked().size() < 100);
    writer.text->moveCursor(QTextCursor::End);
    CHECK(QTest::qWaitFor(
        [&] { return !writer.text->document()->findBlockByNumber(9'995).layout()->formats().isEmpty(); }));
    CHECK(writer.marked().size() < 200);
}
