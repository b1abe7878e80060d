// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/editor.h"

#include "ui/writing/shaping.h"
#include "ui/writing/toolbar.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace writing {

namespace {

constexpr Qt::KeyboardModifiers meant = Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier;

/// The digit whose key was pressed, whatever it gives together with Shift; 0 for another key. The place on the
/// keyboard decides, else what a Nordic layout has there.
int digitKey(const QKeyEvent &key)
{
    constexpr quint32 one = 10; // X11's code of the key "1"; the others follow it
    const quint32 code = key.nativeScanCode();
    if (code >= one && code < one + 9)
        return int(code - one) + 1;
    switch (key.key()) {
    case Qt::Key_6:
    case Qt::Key_Ampersand:
        return 6;
    case Qt::Key_7:
    case Qt::Key_Slash:
        return 7;
    case Qt::Key_8:
    case Qt::Key_ParenLeft:
        return 8;
    case Qt::Key_9:
    case Qt::Key_ParenRight:
        return 9;
    default:
        return 0;
    }
}

bool isTyping(const QKeyEvent &key)
{
    const bool isCommand = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == Qt::ControlModifier;
    return !isCommand && !key.text().isEmpty() && (key.text().at(0).isPrint() || key.text().at(0).isSurrogate());
}

} // namespace

bool Editor::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (runCommand(*static_cast<QKeyEvent *>(event), false)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::Enter:
    case QEvent::Leave:
        updateTools();
        break;
    default:
        break;
    }
    return TextView::event(event);
}

/// Whether a key is a command of the editor; carries it out if `really`.
bool Editor::runCommand(const QKeyEvent &key, bool really)
{
    const Qt::KeyboardModifiers with = key.modifiers() & meant;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const auto does = [really](auto &&act) {
        if (really)
            act();
        return true;
    };
    if (with == Qt::ControlModifier) {
        switch (key.key()) {
        case Qt::Key_B:
            return does([this] { toggleStyle(&Run::bold); });
        case Qt::Key_I:
            return does([this] { toggleStyle(&Run::italic); });
        case Qt::Key_K:
            return does([this] { shaping::pictureAt(textCursor()).hasSelection() ? editDescription() : editLink(); });
        case Qt::Key_F:
            return does([this] { openFind(); });
        case Qt::Key_M:
            return does([this] { indent(1); });
        default:
            break;
        }
        if (isEnter && document::shape(textCursor().block()).kind == Block::Kind::Check)
            return does([this] { toggleCheckHere(); });
    }
    if (with == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (isEnter)
            return does([this] { emit focusModeWanted(); });
        if (key.key() == Qt::Key_V)
            return does([this] { pastePlain(); });
        if (key.key() == Qt::Key_M)
            return does([this] { indent(-1); });
    }
    if (key.key() == Qt::Key_F10 && (with == Qt::NoModifier || with == Qt::AltModifier))
        return does([this] { tools_->enter(); });
    return runListCommand(key, really);
}

bool Editor::runListCommand(const QKeyEvent &key, bool really)
{
    const Qt::KeyboardModifiers with = key.modifiers() & meant;
    if (with == (Qt::ControlModifier | Qt::AltModifier) && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_3) {
        if (really)
            setHeading(key.key() - Qt::Key_0);
        return true;
    }
    const int digit = with == (Qt::ControlModifier | Qt::ShiftModifier) ? digitKey(key) : 0;
    if (digit < 6)
        return false;
    if (!really)
        return true;
    switch (digit) {
    case 6:
        toggleQuote();
        break;
    case 7:
        toggleList(Block::Kind::Number);
        break;
    case 8:
        toggleList(Block::Kind::Bullet);
        break;
    default:
        toggleList(Block::Kind::Check);
        break;
    }
    return true;
}

void Editor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return TextView::keyPressEvent(event);
    if (runCommand(*event, true))
        return event->accept();
    const Qt::KeyboardModifiers with = event->modifiers() & meant;
    const QString formatted = std::exchange(formatted_, {});
    if (event->key() == Qt::Key_Escape)
        return closeBars() ? event->accept() : event->ignore();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (with == Qt::NoModifier || with == Qt::ShiftModifier)) {
        breakHere(with == Qt::ShiftModifier);
        return event->accept();
    }
    if (event->key() == Qt::Key_Backspace && with == Qt::NoModifier && !formatted.isEmpty()) {
        // Not meant so: the mark comes back.
        begin(Act::Other);
        QTextCursor cursor = textCursor();
        Block paragraph;
        paragraph.quoted = document::shape(cursor.block()).quoted && formatted != QLatin1String("> ");
        document::reshape(cursor.block(), paragraph, look());
        cursor.insertText(formatted);
        plainBlock_ = cursor.blockNumber();
        return event->accept();
    }
    if (deleteKey(event))
        return;
    if (event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Paste)) {
        begin(Act::Other);
    } else if (isTyping(*event)) {
        begin(Act::Typing);
        QTextCursor cursor = textCursor();
        const QString mark = cursor.block().text().left(cursor.positionInBlock());
        if (event->text() == QLatin1String(" ") && cursor.blockNumber() != plainBlock_) {
            if (shaping::autoFormat(cursor, look())) {
                formatted_ = mark + QLatin1Char(' ');
                setTextCursor(cursor);
                updateTools();
                act_ = Act::Other;
                return event->accept();
            }
        }
        if (cursor.blockNumber() != plainBlock_)
            plainBlock_ = -1;
    } else {
        act_ = Act::None; // the cursor goes elsewhere, or nothing happens
    }
    TextView::keyPressEvent(event);
}

/// What Backspace and Delete do. True when the key was taken.
bool Editor::deleteKey(QKeyEvent *event)
{
    const bool deletes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete
        || event->matches(QKeySequence::DeleteEndOfWord) || event->matches(QKeySequence::DeleteStartOfWord)
        || event->matches(QKeySequence::DeleteEndOfLine);
    if (!deletes)
        return false;
    begin(Act::Deleting);
    QTextCursor cursor = textCursor();
    if (event->key() == Qt::Key_Backspace && shaping::backspace(cursor, look())) {
        setTextCursor(cursor);
        updateTools();
        event->accept();
        return true;
    }
    const bool hadSelection = cursor.hasSelection();
    TextView::keyPressEvent(event);
    const bool isVerbatim = document::shape(textCursor().block()).kind == Block::Kind::Verbatim;
    if (document()->isEmpty() && (hadSelection || isVerbatim))
        document::reshape(textCursor().block(), {}, look());
    return true;
}

void Editor::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        begin(Act::Typing);
    TextView::inputMethodEvent(event);
}

} // namespace writing
