// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/preparepage.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/answerfield.h"
#include "ui/goals/goalcard.h"

PreparePage::PreparePage(Editing &editing, QWidget *parent) :
    Page(editing, parent), prompts_(new QWidget), goals_(new CardList<Goal>([this](Id<Goal> id) {
        auto *card = new GoalCard(this->editing(), id);
        connect(card, &GoalCard::opened, this, [this, id] { closeAllBut(id); });
        return card;
    })),
    noGoals_(Label::soft(tr("No goals yet. One sentence is enough to begin with: what would be different in a year?")))
{
    add(prompts_);
    addSpace(0.8);
    add(Label::heading(tr("Goals")));
    add(noGoals_);
    add(goals_);
    auto *addGoal = Button::primary(tr("Add a goal"));
    addGoal->setObjectName(QStringLiteral("addGoal"));
    connect(addGoal, &Button::clicked, this, [this] {
        const Id<Goal> id = Id<Goal>::fresh();
        if (this->editing().perform(tr("Add a goal"), edits::addGoal(mentorship(), id, this->editing().actor(), {})))
            open(id);
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
             tr("What each of you hopes for, before you begin. %1 is writing.").arg(editing().nameOf(me)));
    Page::refresh();
}

void PreparePage::show(const QUuid &subject)
{
    open(Id<Goal>(subject));
}

void PreparePage::open(Id<Goal> id)
{
    if (auto *card = qobject_cast<GoalCard *>(goals_->widgetOf(id))) {
        card->beginWriting();
        bringIntoView(card);
    }
}

void PreparePage::closeAllBut(Id<Goal> open)
{
    for (const auto &[id, goal] : mentorship().all<Goal>()) {
        auto *card = qobject_cast<GoalCard *>(goals_->widgetOf(id));
        if (card && id != open)
            card->setOpen(false);
    }
}

/// The prompts of the person who writes.
void PreparePage::buildPrompts()
{
    auto *fresh = new QWidget;
    QVBoxLayout *column = columnIn(fresh, 1);
    for (const Prompt &prompt : editing().pack().listFor(QStringLiteral("prepare"), editing().actorRole()))
        column->addWidget(
            AnswerField::toPrompt(editing(), prompt, {editing().actor(), Occasion::Prepare, {}, prompt.key}));
    delete this->column()->replaceWidget(prompts_, fresh);
    prompts_->hide();
    prompts_->deleteLater();
    prompts_ = fresh;
}
