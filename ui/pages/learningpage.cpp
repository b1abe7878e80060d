// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learningpage.h"

#include "ui/amounts.h"
#include "ui/widgets/activitycard.h"
#include "ui/widgets/activityhead.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/label.h"
#include "ui/words.h"

#include <QComboBox>

#include <numeric>

namespace {

/// Planned, doing, done; planned and doing in the order they came up, done with the latest first.
bool comesBefore(const LearningActivity &a, const LearningActivity &b)
{
    if (a.state != b.state)
        return a.state < b.state;
    if (a.state == ActivityState::Done)
        return a.doneOn > b.doneOn;
    return a.plannedOn < b.plannedOn;
}

} // namespace

LearningPage::LearningPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), kind_(new QComboBox), counts_(Label::soft({})),
    none_(Label::soft(tr("Nothing planned yet. Begin with one thing you have been meaning to read, try or see."))),
    mine_(new CardList<LearningActivity>([this](Id<LearningActivity> id) {
        auto *card = new ActivityCard(this->editing(), id);
        connect(card, &ActivityCard::opened, this, [this, id] { closeAllBut(id); });
        return card;
    })),
    others_(new OthersRecords<LearningActivity>(
        editing, [](const QString &name) { return tr("Shared by %1").arg(name); },
        [&editing](Id<LearningActivity> id) {
            auto *card = new Card;
            card->add(new ActivityHead(editing, id, ActivityHead::Takeaway::Whole));
            return card;
        },
        comesBefore))
{
    counts_->setObjectName(QStringLiteral("counts"));
    add(counts_);
    add(none_);
    add(adding());
    add(mine_);
    add(others_);
    addStretch();
}

void LearningPage::refresh()
{
    const std::vector<LearningActivity> activities = mine();
    mine_->showRecords(activities);
    none_->setVisible(activities.empty());
    showCounts(activities);
    showSections(activities);
    setTitle(tr("Learning"),
             tr("What you read, try and see beside the meetings. %1 writes here now.")
                 .arg(editing().nameOf(editing().actor())));
    Page::refresh();
}

void LearningPage::show(const QUuid &subject)
{
    const Id<LearningActivity> id(subject);
    if (auto *card = qobject_cast<ActivityCard *>(mine_->widgetOf(id))) {
        card->setOpen(true);
        closeAllBut(id);
        bringIntoView(card);
        card->setFocus();
    } else if (QWidget *other = others_->widgetOf(id)) {
        bringIntoView(other);
    }
}

QLayout *LearningPage::adding()
{
    kind_->setObjectName(QStringLiteral("kind"));
    kind_->setAccessibleName(tr("Kind of learning"));
    for (size_t i = 0; i < Names<ActivityKind>::names.size(); ++i)
        kind_->addItem(words::word(static_cast<ActivityKind>(i)));
    auto *add = Button::primary(tr("Add a learning activity"));
    add->setObjectName(QStringLiteral("addActivity"));
    connect(add, &Button::clicked, this, &LearningPage::addActivity);
    return new Flow({kind_, add});
}

void LearningPage::addActivity()
{
    const auto id = Id<LearningActivity>::fresh();
    const auto kind = static_cast<ActivityKind>(kind_->currentIndex());
    if (!editing().perform(tr("Add a learning activity"),
                           edits::addActivity(mentorship(), id, editing().actor(), kind, {}, editing().today())))
        return;
    if (auto *card = qobject_cast<ActivityCard *>(mine_->widgetOf(id))) {
        card->beginWriting();
        bringIntoView(card);
    }
}

std::vector<LearningActivity> LearningPage::mine()
{
    const Id<Person> me = editing().actor();
    return mentorship().sorted<LearningActivity>(
        [&](const LearningActivity &activity) { return activity.author == me; }, comesBefore);
}

void LearningPage::showCounts(const std::vector<LearningActivity> &activities)
{
    const auto count = [&](ActivityState state) {
        return int(std::count_if(
            activities.begin(), activities.end(), [&](const LearningActivity &a) { return a.state == state; }));
    };
    const int minutes = std::accumulate(
        activities.begin(), activities.end(), 0, [](int sum, const LearningActivity &activity) {
            return sum + activity.minutes;
        });
    QStringList parts;
    if (const int planned = count(ActivityState::Planned))
        parts << tr("%n planned", nullptr, planned);
    if (const int doing = count(ActivityState::Doing))
        parts << tr("%n doing", nullptr, doing);
    if (const int done = count(ActivityState::Done))
        parts << tr("%n done", nullptr, done);
    if (minutes > 0)
        parts << amounts::spent(minutes);
    counts_->setText(parts.join(QStringLiteral(" · ")));
    counts_->setVisible(!parts.isEmpty());
}

/// Puts the state as a heading above the first card of each.
void LearningPage::showSections(const std::vector<LearningActivity> &activities)
{
    std::optional<ActivityState> before;
    for (const LearningActivity &activity : activities) {
        auto *card = qobject_cast<ActivityCard *>(mine_->widgetOf(activity.id));
        card->setSection(before == activity.state ? QString() : words::word(activity.state));
        before = activity.state;
    }
}

void LearningPage::closeAllBut(Id<LearningActivity> open)
{
    for (const LearningActivity &activity : mine()) {
        auto *card = qobject_cast<ActivityCard *>(mine_->widgetOf(activity.id));
        if (card && activity.id != open)
            card->setOpen(false);
    }
}
