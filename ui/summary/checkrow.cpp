// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/checkrow.h"

#include "ui/controls/label.h"
#include "ui/controls/layout.h"

#include <QCheckBox>
#include <QMouseEvent>

CheckRow::CheckRow(Editing &editing, const QString &what, Say say, Cursor<bool> isSo, QWidget *parent) :
    Input(parent), say_(std::move(say)), isSo_(std::move(isSo)), box_(new QCheckBox), title_(new Label({})),
    source_(Label::small({}))
{
    QHBoxLayout *line = rowIn(this, 0.4);
    line->addWidget(box_, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(title_);
    column->addWidget(source_);
    line->addLayout(column, 1);
    setFocusProxy(box_);
    CheckRow::reload();
    connect(box_, &QCheckBox::clicked, this, [this, &editing, what](bool yes) {
        editing.perform(what, isSo_.write(yes));
        reload();
    });
}

void CheckRow::reload()
{
    const Words words = say_();
    title_->setText(words.title);
    source_->setText(words.source);
    box_->setAccessibleName(words.title);
    box_->setAccessibleDescription(words.source);
    box_->setChecked(isSo_.read());
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        box_->click();
}
