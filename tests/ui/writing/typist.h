// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/markdown/gentexts.h"
#include "ui/markdown/markdown.h"
#include "ui/writing/editor.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

/// Somebody at an editor. A text is told as its Markdown, with a “|” where the cursor is.
class Typist
{
public:
    explicit Typist(const QString &source = {})
    {
        editor_.resize(500, 300);
        QString text = source;
        editor_.showBlocks(markdown::read(text.remove(u'|')));
        editor_.show();
        editor_.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&editor_));
        editor_.setFocus();
        QTextCursor cursor(editor_.document());
        cursor.movePosition(QTextCursor::End);
        if (source.contains(u'|')) {
            editor_.showBlocks(markdown::read(source));
            cursor = editor_.document()->find(u"|"_s);
            cursor.removeSelectedText();
        }
        editor_.setTextCursor(cursor);
    }

    [[nodiscard]] writing::Editor &editor() { return editor_; }
    [[nodiscard]] QString source() { return markdown::write(editor_.blocks()); }

    /// With the cursor as “|”.
    [[nodiscard]] QString sourceAndCursor()
    {
        const int at = editor_.textCursor().position();
        editor_.textCursor().insertText(u"|"_s);
        const QString text = source();
        QTextCursor cursor(editor_.document());
        cursor.setPosition(at);
        cursor.deleteChar();
        return text;
    }

    Typist &types(const QString &text)
    {
        for (const QChar c : text) {
            const int key = c == u'\n' ? Qt::Key_Return : c == u' ' ? Qt::Key_Space : 0;
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, c == u'\n' ? u"\r"_s : QString(c));
            QCoreApplication::sendEvent(&editor_, &event);
        }
        return *this;
    }

    Typist &presses(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&editor_, key, with);
        return *this;
    }

    Typist &selects(const QString &words)
    {
        editor_.moveCursor(QTextCursor::Start);
        INFO("Words to select: " << words.toStdString());
        REQUIRE(editor_.find(words));
        return *this;
    }

    /// Ctrl+V.
    Typist &pastes(QMimeData *mime)
    {
        QApplication::clipboard()->setMimeData(mime);
        QTest::keyClick(&editor_, Qt::Key_V, Qt::ControlModifier);
        return *this;
    }

    Typist &pastesHtml(const QString &html)
    {
        auto *mime = new QMimeData;
        mime->setHtml(html);
        return pastes(mime);
    }

private:
    writing::Editor editor_;
};
