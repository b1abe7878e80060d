// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/label.h"

#include <QApplication>
#include <QStyle>

Label::Label(const QString &text, theme::Type type, Tone tone, QWidget *parent) : QLabel(text, parent)
{
    setFont(theme::font(QApplication::font(), type));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    // A name in Latin letters begins on the side of the window, too, not on its own.
    setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                 | (QApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    if (tone == Tone::Soft)
        setForegroundRole(QPalette::PlaceholderText);
}

void Label::setStrong(bool strong)
{
    if (property("strong").toBool() == strong)
        return;
    setProperty("strong", strong);
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}
