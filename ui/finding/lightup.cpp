// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/lightup.h"

#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextDocument>
#include <QTextEdit>
#include <QTimer>

namespace {

QTextDocument *documentOf(QWidget *widget)
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        return plain->document();
    if (auto *rich = qobject_cast<QTextEdit *>(widget))
        return rich->document();
    return nullptr;
}

QString textOf(QWidget *widget)
{
    if (const QTextDocument *document = documentOf(widget))
        return document->toPlainText();
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return line->text();
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget)) // a topic or a promise to tick off
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    return {};
}

/// How much a widget is where the hit stands: its whole text, else a text with the same word in it.
int likeness(QWidget *widget, const search::Hit &hit, const QString &word)
{
    const QString text = textOf(widget);
    if (!text.contains(word, Qt::CaseInsensitive))
        return 0;
    const bool isField = documentOf(widget) || qobject_cast<QLineEdit *>(widget);
    const bool isWhole = text.simplified() == hit.text.simplified();
    const bool beginsAlike = text.left(12) == hit.text.left(12);
    return (isWhole ? 8 : beginsAlike ? 4 : 1) + (isField ? 1 : 0);
}

void select(QWidget *widget, const QString &word)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setFocus(Qt::OtherFocusReason);
        line->setSelection(int(line->text().indexOf(word, 0, Qt::CaseInsensitive)), int(word.size()));
    } else if (const QTextDocument *document = documentOf(widget)) {
        const QTextCursor found = document->find(word);
        widget->setFocus(Qt::OtherFocusReason);
        if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
            plain->setTextCursor(found);
        else if (auto *rich = qobject_cast<QTextEdit *>(widget))
            rich->setTextCursor(found);
    } else if (qobject_cast<QAbstractButton *>(widget)) {
        widget->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace

bool lightUp(QScrollArea *page, const search::Hit &hit)
{
    const QString word = hit.text.mid(hit.at, hit.length);
    QWidget *best = nullptr;
    int most = 0;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(page))
            continue;
        if (const int much = likeness(widget, hit, word); much > most) {
            most = much;
            best = widget;
        }
    }
    if (!best)
        return false;
    select(best, word);
    // Once what was opened for it has its place.
    QTimer::singleShot(0, best, [page, best] { page->ensureWidgetVisible(best, 0, theme::space(2)); });
    return true;
}
