// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtMath>

namespace {

constexpr int saveAfterMs = 700;  ///< of the first unsaved key, so that at most a second is at stake
constexpr int restAfterMs = 4000; ///< a pause after which typing is a new undo step

} // namespace

TextField::TextField(Editing &editing, const QString &what, Read read, Write write, int lines, QWidget *parent) :
    Input(parent), editing_(editing), what_(what), read_(std::move(read)), write_(std::move(write)),
    editor_(new QPlainTextEdit), lines_(lines)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(editor_);
    setFocusProxy(editor_);
    editor_->setUndoRedoEnabled(false); // the program's undo reaches into texts too
    editor_->setTabChangesFocus(true);
    editor_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    editor_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    editor_->installEventFilter(this);
    connect(editor_, &QPlainTextEdit::textChanged, this, &TextField::onTextChanged);
    connect(editor_->document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged,
            this,
            &TextField::fitHeight);
    connect(&editing_, &Editing::flushing, this, &TextField::save);
    TextField::reload();
    fitHeight();
}

void TextField::setPlaceholder(const QString &text)
{
    editor_->setPlaceholderText(text);
}

void TextField::reload()
{
    if (!dirty_)
        show(read_());
}

void TextField::save()
{
    saveTimer_.stop();
    if (!dirty_)
        return;
    if (session_ == 0)
        session_ = editing_.newSession();
    dirty_ = false;
    if (!editing_.perform(what_, write_(editor_->toPlainText()), session_)) {
        dirty_ = true;
        saveTimer_.start(saveAfterMs * 5, this);
    }
}

void TextField::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == saveTimer_.timerId()) {
        save();
    } else if (event->timerId() == restTimer_.timerId()) {
        restTimer_.stop();
        save();
        session_ = 0;
    }
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        save();
        session_ = 0;
    } else if (event->type() == QEvent::ShortcutOverride) {
        // The editor would take undo for itself; it belongs to the program.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::Wheel && !editor_->verticalScrollBar()->isVisible()) {
        event->ignore(); // the page scrolls
        return true;
    }
    return Input::eventFilter(watched, event);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    Input::resizeEvent(event);
    fitHeight();
}

void TextField::onTextChanged()
{
    if (showing_)
        return;
    dirty_ = true;
    if (!saveTimer_.isActive())
        saveTimer_.start(saveAfterMs, this);
    restTimer_.start(restAfterMs, this);
}

/// Puts the text in the editor by replacing only what differs, so that the cursor stays where it makes sense.
void TextField::show(const QString &text)
{
    const QString shown = editor_->toPlainText();
    if (shown == text)
        return;
    const auto [before, after] = std::mismatch(shown.begin(), shown.end(), text.begin(), text.end());
    const qsizetype prefix = before - shown.begin();
    qsizetype suffix = std::mismatch(shown.rbegin(), shown.rend(), text.rbegin(), text.rend()).first - shown.rbegin();
    suffix = std::min<qsizetype>({suffix, shown.size() - prefix, text.size() - prefix});
    showing_ = true;
    QTextCursor cursor(editor_->document());
    cursor.setPosition(int(prefix));
    cursor.setPosition(int(shown.size() - suffix), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(prefix, text.size() - prefix - suffix));
    if (editor_->hasFocus())
        editor_->setTextCursor(cursor);
    showing_ = false;
}

void TextField::fitHeight()
{
    const double line = QFontMetricsF(editor_->font()).lineSpacing();
    const int frame = theme::space(0.6) + 2 * int(editor_->document()->documentMargin()) + 4;
    constexpr int mostLines = 24;
    const int needed = int(editor_->document()->size().height());
    const int shown = std::clamp(needed, lines_, mostLines);
    editor_->setVerticalScrollBarPolicy(needed > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(qCeil(shown * line) + frame);
}
