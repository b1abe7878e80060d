// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/mirrorwords.h"

#include "ui/controls/layout.h"
#include "ui/fields/proselabel.h"
#include "ui/words/dates.h"

MirrorWords::MirrorWords(const Editing &editing, QWidget *parent) :
    QWidget(parent), when_(Label::small({})), text_(new ChangingProse(editing))
{
    QVBoxLayout *column = columnIn(this, 0.25);
    column->addWidget(when_);
    column->addWidget(text_);
}

MirrorWords::MirrorWords(const Editing &editing, const QString &source, QDate on, const QString &markdown) :
    MirrorWords(editing)
{
    show(source, on, markdown);
}

void MirrorWords::show(const QString &source, QDate on, const QString &markdown)
{
    when_->setText(QStringLiteral("%1 · %2").arg(dates::dayMonth(on, QLocale()), source));
    text_->show(markdown);
}
