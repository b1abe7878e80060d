// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/readingtext.h"

#include "ui/markdown/markdown.h"
#include "ui/writing/shaping.h"

#include <QKeyEvent>
#include <QMouseEvent>

ReadingText::ReadingText(QWidget *parent) : TextView(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setProperty("look", QStringLiteral("reading"));
    setLines(1, 0);
}

void ReadingText::show(const QString &source)
{
    if (source == source_)
        return;
    source_ = source;
    showBlocks(markdown::read(source));
}

void ReadingText::mouseReleaseEvent(QMouseEvent *event)
{
    TextView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        follow(anchorAt(event->pos()));
}

void ReadingText::mouseMoveEvent(QMouseEvent *event)
{
    TextView::mouseMoveEvent(event);
    viewport()->setCursor(anchorAt(event->pos()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void ReadingText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString link = writing::shaping::linkAt(textCursor());
    if (isEnter && !link.isEmpty())
        follow(link);
    else
        TextView::keyPressEvent(event);
}
