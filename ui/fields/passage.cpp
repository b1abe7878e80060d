// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/passage.h"

#include "core/mentoring/pictures.h"
#include "ui/controls/breakable.h"
#include "ui/fields/readingtext.h"
#include "ui/markdown/markdown.h"

#include <QVBoxLayout>

QString spoken(const QString &markdown)
{
    return breakable(writing::markdown::plain(markdown.trimmed()));
}

Label *passage(const QString &text)
{
    auto *label = new Label(spoken(text));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *passage(const QString &text, const Editing &editing)
{
    if (pictures::namedIn(text).isEmpty())
        return passage(text);
    auto *reading = new ReadingText;
    reading->setPictures([&editing](const QString &hash) { return editing.picture(hash); });
    reading->show(text.trimmed());
    return reading;
}

ChangingPassage::ChangingPassage(const Editing &editing, QWidget *parent) : QWidget(parent), editing_(editing)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ChangingPassage::show(const QString &markdown)
{
    if (words_ && shown_ == markdown)
        return;
    shown_ = markdown;
    QWidget *words = passage(markdown, editing_);
    if (words_)
        delete layout()->replaceWidget(words_, words);
    else
        layout()->addWidget(words);
    delete std::exchange(words_, words);
    words_->show();
}
