// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passage.h"

#include "core/mentoring/pictures.h"
#include "ui/widgets/readingtext.h"
#include "ui/writing/markdown.h"

#include <QVBoxLayout>

QString breakable(const QString &text)
{
    constexpr int longest = 24; ///< characters in a row; longer words of Finnish can bear a break, too
    QString result;
    result.reserve(text.size());
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest && !c.isLowSurrogate() && !c.isMark()) {
            result += QChar(0x200b);
            run = 1;
        }
        result += c;
    }
    return result;
}

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
