// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/proselabel.h"

#include "core/mentoring/records/pictures.h"
#include "ui/controls/breakable.h"
#include "ui/controls/layout.h"
#include "ui/fields/readingtext.h"
#include "ui/markdown/markdown.h"

QString spoken(const QString &markdown)
{
    return breakable(markdown::plain(markdown.trimmed()));
}

Label *proseLabel(const QString &text)
{
    auto *label = new Label(spoken(text));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *proseLabel(const QString &text, const Editing &editing)
{
    if (pictures::namedIn(text).isEmpty())
        return proseLabel(text);
    auto *reading = new ReadingText;
    reading->setPictures([&editing](const QString &hash) { return editing.picture(hash); });
    reading->show(text.trimmed());
    return reading;
}

ChangingProse::ChangingProse(const Editing &editing, QWidget *parent) : QWidget(parent), editing_(editing)
{
    columnIn(this);
}

void ChangingProse::show(const QString &markdown)
{
    if (words_ && shown_ == markdown)
        return;
    shown_ = markdown;
    QWidget *words = proseLabel(markdown, editing_);
    if (words_)
        delete layout()->replaceWidget(words_, words);
    else
        layout()->addWidget(words);
    delete std::exchange(words_, words);
    words_->show();
}
