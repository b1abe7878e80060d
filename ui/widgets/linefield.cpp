// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linefield.h"

#include "core/mentoring/rules.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

LineField::LineField(Editing &editing, const QString &what, Read read, Write write, QWidget *parent) :
    Input(parent), editing_(editing), what_(what), read_(std::move(read)), write_(std::move(write)),
    editor_(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(editor_);
    setFocusProxy(editor_);
    editor_->setMaxLength(int(rules::longestLine));
    editor_->installEventFilter(this);
    connect(editor_, &QLineEdit::textEdited, this, [this] {
        dirty_ = true;
        if (!saveTimer_.isActive())
            saveTimer_.start(700, this);
    });
    connect(&editing_, &Editing::flushing, this, &LineField::save);
    LineField::reload();
}

void LineField::setPlaceholder(const QString &text)
{
    editor_->setPlaceholderText(text);
}

void LineField::reload()
{
    if (!dirty_ && editor_->text() != read_())
        editor_->setText(read_());
}

void LineField::save()
{
    saveTimer_.stop();
    if (!dirty_)
        return;
    if (session_ == 0)
        session_ = editing_.newSession();
    dirty_ = false;
    if (!editing_.perform(what_, write_(editor_->text()), session_)) {
        dirty_ = true;
        saveTimer_.start(3500, this);
    }
}

void LineField::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == saveTimer_.timerId())
        save();
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        save();
        session_ = 0;
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return Input::eventFilter(watched, event);
}
