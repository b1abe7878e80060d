// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/editor.h"

#include "ui/writing/shaping.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>

namespace writing {

void Editor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    const QTextCursor chosen = textCursor();
    const bool inSelection = chosen.hasSelection() && at.position() >= chosen.selectionStart()
        && at.position() <= chosen.selectionEnd();
    if (!byKey && !inSelection)
        setTextCursor(at);
    QMenu menu(this);
    emit aboutToShowContextMenu(menu, at);
    if (!menu.isEmpty())
        menu.addSeparator();
    addEditActions(menu);
    menu.addSeparator();
    addTextActions(menu);
    const QPoint below = viewport()->mapToGlobal(cursorRect().bottomLeft());
    menu.exec(byKey ? below : event->globalPos());
}

void Editor::addEditActions(QMenu &menu)
{
    const bool selected = textCursor().hasSelection();
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    const bool canPasteHere = !isReadOnly() && clip && canInsertFromMimeData(clip);
    QAction *cutText = menu.addAction(tr("Cu&t"), this, [this] {
        begin(Act::Other);
        cut();
    });
    cutText->setShortcut(QKeySequence::Cut);
    cutText->setEnabled(selected && !isReadOnly());
    QAction *copyText = menu.addAction(tr("&Copy"), this, &QTextEdit::copy);
    copyText->setShortcut(QKeySequence::Copy);
    copyText->setEnabled(selected);
    QAction *pasteText = menu.addAction(tr("&Paste"), this, &QTextEdit::paste);
    pasteText->setShortcut(QKeySequence::Paste);
    pasteText->setEnabled(canPasteHere);
    QAction *pasteWords = menu.addAction(tr("Paste &without formatting"), this, &Editor::pastePlain);
    pasteWords->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    pasteWords->setEnabled(canPasteHere);
    QAction *all = menu.addAction(tr("&Select all"), this, &QTextEdit::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
}

void Editor::addTextActions(QMenu &menu)
{
    const QString link = shaping::linkAt(textCursor());
    if (!link.isEmpty())
        menu.addAction(tr("&Open the link"), this, [link] { follow(link); })->setToolTip(link);
    if (!isReadOnly() && !shaping::pictureAt(textCursor()).isNull()) {
        QAction *describing = menu.addAction(tr("&Describe the picture…"), this, &Editor::editDescription);
        describing->setShortcut(Qt::CTRL | Qt::Key_K);
    } else if (!isReadOnly()) {
        QAction *address = menu.addAction(
            link.isEmpty() ? tr("&Link…") : tr("Change the &link…"), this, &Editor::editLink);
        address->setShortcut(Qt::CTRL | Qt::Key_K);
    }
    if (!isReadOnly()) {
        const Block here = document::shape(textCursor().block());
        if (here.isItem()) {
            QAction *deeper = menu.addAction(tr("&Indent"), this, [this] { indent(1); });
            deeper->setShortcut(Qt::CTRL | Qt::Key_M);
            QAction *out = menu.addAction(tr("Move o&ut"), this, [this] { indent(-1); });
            out->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
            out->setEnabled(here.level > 0);
        }
    }
    QAction *findWords = menu.addAction(tr("&Find…"), this, &Editor::openFind);
    findWords->setShortcut(QKeySequence::Find);
    QAction *alone = menu.addAction(tr("Write in p&eace"), this, &Editor::focusModeWanted);
    alone->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    menu.addSeparator();
    menu.addAction(tr("%Ln word(s)", nullptr, wordCount()))->setEnabled(false);
}

} // namespace writing
