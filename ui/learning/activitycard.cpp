// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/activitycard.h"

#include "ui/controls/card.h"
#include "ui/controls/fold.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/learning/activityform.h"
#include "ui/learning/activityhead.h"

ActivityCard::ActivityCard(Editing &editing, Id<LearningActivity> id, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), section_(Label::soft({})),
    fold_(new Fold(new ActivityHead(editing, id, ActivityHead::Takeaway::Beginning), [this] { return body(); }))
{
    QVBoxLayout *column = columnIn(this, 0.4);
    column->addWidget(section_);
    column->addWidget(fold_);
    section_->hide();
    setFocusProxy(fold_);
    connect(fold_, &Fold::toggled, this, [this](bool open) {
        editing_.flush();
        if (open)
            emit opened();
    });
    ActivityCard::reload();
}

void ActivityCard::reload()
{
    if (!activity())
        return;
    const QString title = activity()->title;
    fold_->setSubject(title.isEmpty() ? tr("Learning activity without a title") : title);
    setAccessibleName(title);
}

void ActivityCard::setSection(const QString &heading)
{
    section_->setText(heading);
    section_->setVisible(!heading.isEmpty());
}

void ActivityCard::setOpen(bool open)
{
    fold_->setOpen(open);
}

void ActivityCard::beginWriting()
{
    setOpen(true);
    emit opened();
    form_->setFocus();
}

QWidget *ActivityCard::body()
{
    auto *body = new QWidget;
    QVBoxLayout *column = columnIn(body, 0.7);
    column->addWidget(hairline());
    form_ = new ActivityForm(editing_, id_);
    column->addWidget(form_);
    return body;
}
