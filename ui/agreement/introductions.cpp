// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/introductions.h"

#include "core/mentoring/views/lookup.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/layout.h"
#include "ui/fields/answerfield.h"
#include "ui/fields/otherswords.h"
#include "ui/look/theme.h"

Introductions::Introductions(Editing &editing, QWidget *parent) : QWidget(parent), editing_(editing)
{
    QVBoxLayout *column = columnIn(this, 0.8);
    auto *onward = Button::primary(tr("On to the agreement"));
    onward->setObjectName(QStringLiteral("toAgreement"));
    connect(onward, &Button::clicked, this, &Introductions::agreementWanted);
    column->addLayout(row({onward}));
}

void Introductions::refresh()
{
    if (prompts_ && shownFor_ == editing_.actor())
        return;
    shownFor_ = editing_.actor();
    auto *fresh = new Card;
    fresh->column()->setSpacing(theme::space(0.9));
    for (const Prompt &prompt : editing_.pack().listFor(QStringLiteral("acquaint"), editing_.actorRole())) {
        const lookup::Question question{shownFor_, Occasion::GetAcquainted, {}, prompt.key};
        auto *both = new QVBoxLayout;
        both->setSpacing(theme::space(0.3));
        both->addWidget(AnswerField::toPrompt(editing_, prompt, question, 2));
        both->addWidget(OthersWords::toPrompt(editing_, question));
        fresh->add(both);
    }
    if (prompts_) {
        prompts_->hide();
        prompts_->deleteLater();
    }
    prompts_ = fresh;
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, prompts_);
}
