// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/writing/typist.h"
#include "ui/spelling/spellcheck.h"
#include "ui/spelling/spelling.h"
#include "ui/words/language.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTemporaryDir>
#include <QTimer>

namespace {

/// What the menu at the cursor says, while it is open.
QStringList menuOver(writing::Editor &editor)
{
    QStringList lines;
    QTimer::singleShot(0, &editor, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (const QAction *action : menu->actions())
            lines << action->text();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
    QCoreApplication::sendEvent(&editor, &event);
    return lines;
}

void putCursorIn(writing::Editor &editor, const QString &word)
{
    QTextCursor cursor = editor.document()->find(word);
    REQUIRE(cursor.hasSelection());
    cursor.setPosition(cursor.selectionStart() + 1);
    editor.setTextCursor(cursor);
}

} // namespace

TEST_CASE("In each language no two lines of the menu over a text have the same letter")
{
    const auto speakAgain = qScopeGuard([] { language::use(u"en"_s); });
    const QTemporaryDir folder;
    for (const QString &code : language::all()) {
        language::use(code);
        Spelling spelling(folder.path());
        Typist typist(u"- qvrtzod\n- [Peili](https://example.org)\n- |"_s);
        writing::Editor &editor = typist.editor();
        REQUIRE(QTest::qWaitFor([&] { return Spelling::of(&editor) != nullptr; }, 20'000));
        for (const QString &word : {u"qvrtzod"_s, u"Peili"_s}) {
            putCursorIn(editor, word);
            QHash<QString, QString> known;
            for (const QString &line : menuOver(editor)) {
                const QString letter = QKeySequence::mnemonic(line).toString();
                INFO(code.toStdString() << ": " << line.toStdString() << " and " << known.value(letter).toStdString());
                CHECK((letter.isEmpty() || !known.contains(letter)));
                known.insert(letter, line);
            }
            CHECK(known.size() > 9);
        }
    }
}
