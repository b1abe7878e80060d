// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/savedinput.h"

#include "ui/spelling/spellcheck.h"

#include <QKeyEvent>

namespace {

constexpr int saveAfterMs = 700;   ///< of the first unsaved key, so that at most a second is at stake
constexpr int againAfterMs = 3500; ///< when saving failed
constexpr int restAfterMs = 4000;  ///< a pause after which writing is a new undo step

} // namespace

SavedInput::SavedInput(Editing &editing, const QString &what, Cursor<QString> text, QWidget *parent) :
    Input(parent), editing_(editing), what_(what), stored_(std::move(text))
{
    connect(&editing_, &Editing::flushing, this, &SavedInput::save);
}

void SavedInput::begin(QWidget *field)
{
    field_ = field;
    field->installEventFilter(this);
    setFocusProxy(field);
    SavedInput::reload();
}

void SavedInput::reload()
{
    if (dirty_)
        return;
    const QString stored = stored_.read();
    if (begun_ && stored == shown_)
        return;
    begun_ = true;
    shown_ = stored;
    session_ = 0;
    showText(stored);
}

void SavedInput::save()
{
    saveTimer_.stop();
    if (!dirty_)
        return;
    const QString written = text();
    if (session_ == 0)
        session_ = editing_.newSession();
    const QString before = std::exchange(shown_, written); // saving shows the text again, which is here already
    dirty_ = false;
    if (written == before)
        return;
    const edits::Edit edit = whole(stored_.write(written));
    if (editing_.perform(what_, edit, session_)) {
        tellRecord(edit);
        kept();
    } else {
        shown_ = before;
        dirty_ = true;
        saveTimer_.start(againAfterMs, this);
    }
}

/// Which record the text is in: what the person chose for it, such as its language, is found again by that.
void SavedInput::tellRecord(const edits::Edit &edit)
{
    if (edit && !edit->changes.empty())
        field_->setProperty(SpellCheck::textProperty,
                            uuidOf(edit->changes.front().any()).toString(QUuid::WithoutBraces));
}

void SavedInput::touch()
{
    dirty_ = true;
    if (!saveTimer_.isActive())
        saveTimer_.start(saveAfterMs, this);
    restTimer_.start(restAfterMs, this);
}

void SavedInput::endStep()
{
    save();
    if (!dirty_) // else it waits, and goes on
        session_ = 0;
}

void SavedInput::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == saveTimer_.timerId()) {
        save();
    } else if (event->timerId() == restTimer_.timerId()) {
        restTimer_.stop();
        endStep();
    }
}

bool SavedInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !shown_.isEmpty() && !dirty_) {
        tellRecord(stored_.write(shown_ + QLatin1Char('.'))); // what a change would change
    } else if (event->type() == QEvent::FocusOut) {
        endStep();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // The editor would take undo for itself; it belongs to the program.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return Input::eventFilter(watched, event);
}
