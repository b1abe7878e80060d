// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparepage.h"

#include "ui/widgets/answerfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/goalcard.h"
#include "ui/widgets/label.h"

PreparePage::PreparePage(Editing &editing, QWidget *parent) :
    Page(editing, parent), prompts_(new Card),
    goals_(new CardList<Goal>([this](Id<Goal> id) { return new GoalCard(this->editing(), id); })),
    noGoals_(Label::soft(tr("No goals yet. One sentence is enough to begin with: what would be different in a year?")))
{
    add(prompts_);
    addSpace(0.4);
    add(Label::heading(tr("Goals")));
    add(noGoals_);
    add(goals_);
    auto *addGoal = new Button(tr("Add a goal"));
    connect(addGoal, &Button::clicked, this, [this] {
        const Id<Goal> id = Id<Goal>::fresh();
        if (this->editing().perform(tr("Add a goal"), edits::addGoal(mentorship(), id, this->editing().actor(), {})))
            show(id.uuid());
    });
    add(row({addGoal}));
    addStretch();
}

void PreparePage::refresh()
{
    if (shownFor_ != editing().actor()) {
        shownFor_ = editing().actor();
        buildPrompts();
    }
    const Id<Person> me = editing().actor();
    const auto mine = mentorship().sorted<Goal>([&](const Goal &goal) { return goal.author == me; },
                                                [](const Goal &a, const Goal &b) { return a.position < b.position; });
    goals_->showRecords(mine);
    noGoals_->setVisible(mine.empty());
    setTitle(tr("Prepare"),
             tr("What each of you hopes for, before you begin. %1 writes here now.").arg(editing().nameOf(me)));
    Page::refresh();
}

void PreparePage::show(const QUuid &subject)
{
    if (QWidget *card = goals_->widgetOf(Id<Goal>(subject))) {
        ensureWidgetVisible(card);
        card->setFocus();
    }
}

/// The prompts of the person who writes.
void PreparePage::buildPrompts()
{
    auto *fresh = new Card;
    for (const Prompt &prompt : editing().pack().listFor(QStringLiteral("prepare"), editing().actorRole()))
        fresh->add(AnswerField::toPrompt(editing(), prompt, {editing().actor(), Occasion::Prepare, {}, prompt.key}));
    delete column()->replaceWidget(prompts_, fresh);
    prompts_->hide();
    prompts_->deleteLater();
    prompts_ = fresh;
}
