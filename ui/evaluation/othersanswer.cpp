// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/othersanswer.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/views/blind.h"
#include "core/mentoring/views/lookup.h"
#include "ui/fields/answerfield.h"
#include "ui/fields/proselabel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QVBoxLayout>

OthersAnswer::OthersAnswer(Editing &editing, Id<Person> author, Review review, const QString &prompt, QWidget *parent) :
    Input(parent), editing_(editing), author_(author), review_(review), prompt_(prompt), name_(Label::small({})),
    text_(new ChangingProse(editing)), closed_(Label::soft({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(0.3), 0, 0);
    column->setSpacing(theme::space(0.2));
    column->addWidget(name_);
    column->addWidget(text_);
    column->addWidget(closed_);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (waits_)
            reload();
    });
    OthersAnswer::reload();
}

void OthersAnswer::reload()
{
    blind::View view = blind::evaluation(editing_.mentorship(), author_, review_, prompt_);
    if (view == blind::View::Open && waits_ && isWrittenBeside())
        view = blind::View::Waiting;
    waits_ = view == blind::View::Waiting;

    const Evaluation *answer = lookup::evaluationOf(editing_.mentorship(), author_, review_, prompt_);
    const bool open = answer && view == blind::View::Open;
    const QString name = firstName(editing_.nameOf(author_));
    name_->setText(open && !isShared(*answer) ? tr("%1 – private, stays on this laptop").arg(name) : name);
    name_->setVisible(view != blind::View::Missing);
    text_->show(open ? answer->text : QString());
    text_->setVisible(open);
    closed_->setText(view == blind::View::Missing ? tr("%1 has not answered yet").arg(name)
                         : forms::people(editing_.mentorship()).size() == 2
                         ? tr("Shown when both of you have answered.")
                         : tr("Shown when all of you have answered."));
    closed_->setVisible(!open);
}

bool OthersAnswer::isWrittenBeside() const
{
    const QWidget *row = parentWidget();
    while (row && !qobject_cast<const AnswerField *>(row))
        row = row->parentWidget();
    const auto *writes = qobject_cast<QAbstractScrollArea *>(QApplication::focusWidget());
    return row && writes && row->isAncestorOf(writes);
}
