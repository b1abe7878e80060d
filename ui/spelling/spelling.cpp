// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spelling.h"

#include "ui/spelling/spellcheck.h"
#include "ui/words/language.h"
#include "ui/writing/editor.h"

#include <QApplication>
#include <QTextEdit>

#include <utility>

namespace {

/// The window's language first: it is the likeliest for a text of one word.
QStringList wantedLanguages()
{
    QStringList wanted{language::code()};
    for (const QString &each : language::all()) {
        if (each != wanted.first())
            wanted << each;
    }
    return wanted;
}

} // namespace

Spelling::Spelling(const QString &folder, QObject *parent) :
    QObject(parent), speller_(folder, wantedLanguages()), choices_(folder)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { look(now); });
    connect(&speller_, &Speller::ready, this, &Spelling::attach);
}

void Spelling::look(QWidget *focused)
{
    auto *editor = qobject_cast<QTextEdit *>(focused);
    if (!editor || editor->isReadOnly())
        return;
    editor_ = editor;
    if (choices_.isOn())
        attach();
}

void Spelling::attach()
{
    if (!speller_.isReady())
        return speller_.load();
    if (editor_ && !of(editor_)) {
        auto *check = new SpellCheck(editor_, speller_, choices_);
        connect(check, &SpellCheck::failed, this, &Spelling::failed);
        connect(this, &Spelling::changed, check, &SpellCheck::restart);
        if (auto *writing = qobject_cast<writing::Editor *>(editor_.data())) {
            connect(writing, &writing::Editor::aboutToShowContextMenu, check, &SpellCheck::addTo);
            connect(check, &SpellCheck::replacing, writing, &writing::Editor::stepEnds);
        }
    }
    if (editor_ && std::exchange(suggestSoon_, false))
        of(editor_)->suggest();
}

SpellCheck *Spelling::of(const QTextEdit *editor)
{
    return editor->findChild<SpellCheck *>(QString(), Qt::FindDirectChildrenOnly);
}

void Spelling::setOn(bool on)
{
    if (on == isOn())
        return;
    if (const auto kept = choices_.setOn(on); !kept)
        emit failed(kept.error());
    emit changed();
    if (on)
        look(QApplication::focusWidget());
}

void Spelling::suggest()
{
    look(QApplication::focusWidget());
    if (!editor_ || !choices_.isOn())
        return;
    suggestSoon_ = true;
    attach();
}
