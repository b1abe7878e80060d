// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingtext.h"

#include <QAbstractTextDocumentLayout>
#include <QWheelEvent>

ReadingText::ReadingText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("look", QStringLiteral("reading"));
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ReadingText::fitHeight);
    fitHeight();
}

void ReadingText::show(const QString &text)
{
    if (toPlainText() != text)
        setPlainText(text);
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ReadingText::fitHeight()
{
    // A plain document tells its height in lines.
    const int lines = std::max(1, int(document()->size().height()));
    const QMargins margins = contentsMargins();
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + margins.top()
                   + margins.bottom() + 2 * frameWidth() + 2);
}
