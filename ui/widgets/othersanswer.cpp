// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/othersanswer.h"

#include "ui/firstname.h"
#include "ui/widgets/passage.h"

#include <QFrame>
#include <QVBoxLayout>

OthersAnswer::OthersAnswer(Editing &editing, Id<Person> author, Review review, const QString &prompt, QWidget *parent) :
    Input(parent), editing_(editing), author_(author), review_(review), prompt_(prompt), name_(Label::small({})),
    text_(passage({})), missing_(Label::soft({}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *strip = new QFrame;
    strip->setProperty("look", QStringLiteral("strip"));
    outer->addWidget(strip);
    auto *column = new QVBoxLayout(strip);
    const int margin = theme::space(0.6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::space(0.2));
    column->addWidget(name_);
    column->addWidget(text_);
    column->addWidget(missing_);
    OthersAnswer::reload();
}

void OthersAnswer::reload()
{
    const Evaluation *answer = edits::evaluationOf(editing_.mentorship(), author_, review_, prompt_);
    const bool answered = answer && !answer->text.trimmed().isEmpty();
    const QString name = firstName(editing_.nameOf(author_));
    const bool isPrivate = answered && answer->visibility == Visibility::Private;
    name_->setText(isPrivate ? tr("%1 – private, stays on this laptop").arg(name) : name);
    name_->setVisible(answered);
    text_->setText(answered ? breakable(answer->text.trimmed()) : QString());
    text_->setVisible(answered);
    missing_->setText(tr("%1 has not answered yet").arg(name));
    missing_->setVisible(!answered);
}
