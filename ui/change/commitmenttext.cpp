// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change/commitmenttext.h"

#include "core/mentoring/views/lookup.h"
#include "ui/change/lookbackpart.h"
#include "ui/controls/breakable.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/proselabel.h"

CommitmentText::CommitmentText(Editing &editing, Id<Commitment> id, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), what_(new Label({})), goal_(Label::small({})),
    looksBack_(Label::soft({}))
{
    QVBoxLayout *column = columnIn(this);
    auto *card = new Card;
    column->addWidget(card);
    card->add(what_);
    card->add(goal_);
    card->add(looksBack_);
    CommitmentText::reload();
}

void CommitmentText::reload()
{
    const Commitment *commitment = editing_.mentorship().find(id_);
    if (!commitment)
        return;
    what_->setText(spoken(commitment->what));
    const Goal *goal = editing_.mentorship().find(commitment->goal);
    goal_->setText(goal ? tr("For the goal “%1”").arg(goal->title) : QString());
    goal_->setVisible(goal != nullptr);
    QStringList lines;
    for (const int months : {1, 3, 6}) {
        if (const LookBack *lookBack = lookup::lookBackOf(editing_.mentorship(), id_, months))
            lines << LookBackPart::inShort(*lookBack);
    }
    looksBack_->setText(breakable(lines.join(QLatin1Char('\n'))));
    looksBack_->setVisible(!lines.isEmpty());
}
