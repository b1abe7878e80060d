// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learningpage.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/learning/activitycard.h"
#include "ui/learning/activityform.h"
#include "ui/learning/activityhead.h"
#include "ui/learning/learningboard.h"
#include "ui/words/amounts.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QShortcut>

#include <numeric>

namespace {

/// The property of the window that keeps how the person wants to see it.
constexpr const char *chosenView = "learningView";

/// The day that an activity stands for: when it was done, begun or planned.
QDate dayOf(const LearningActivity &activity)
{
    switch (activity.state) {
    case ActivityState::Planned:
        return activity.plannedOn;
    case ActivityState::Doing:
        return activity.startedOn;
    case ActivityState::Done:
        return activity.doneOn;
    }
    return {};
}

bool isNewer(const LearningActivity &a, const LearningActivity &b)
{
    return dayOf(a) > dayOf(b);
}

} // namespace

LearningPage::LearningPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), kind_(new QComboBox), views_(new Segments({tr("Board"), tr("By date")})),
    counts_(Label::soft({})),
    none_(Label::soft(tr("Nothing planned yet. Begin with one thing you have been meaning to read, try or see."))),
    open_(openPart()), board_(new LearningBoard(editing)),
    list_(new CardList<LearningActivity>([this](Id<LearningActivity> id) {
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
        isNewer))
{
    setWide();
    views_->setAccessibleName(tr("How to show it"));
    setAside(views_);
    connect(views_, &Segments::chosen, this, &LearningPage::choose);
    connect(board_, &LearningBoard::opened, this, &LearningPage::open);
    connect(board_, &LearningBoard::moved, this, [this](QWidget *card) { bringIntoView(card); });
    counts_->setObjectName(QStringLiteral("counts"));
    add(counts_);
    add(none_);
    add(adding());
    add(open_);
    addSpace(0.4);
    add(board_);
    add(asWideAsText(list_, 1.25));
    add(asWideAsText(others_, 1.25));
    addStretch();
}

void LearningPage::refresh()
{
    view_ = static_cast<View>(window()->property(chosenView).toInt());
    views_->setCurrent(view_);
    const LearningActivity *opened = mentorship().find(openId_);
    if (!opened || opened->author != editing().actor() || view_ != Board)
        closeOpen();
    const std::vector<LearningActivity> activities = mine();
    none_->setVisible(activities.empty());
    views_->setVisible(!activities.empty());
    board_->setVisible(view_ == Board && !activities.empty());
    showCounts(activities);
    showList(view_ == ByDate ? activities : std::vector<LearningActivity>());
    setTitle(
        tr("Learning"),
        tr("What you read, try and see beside the meetings. %1 is writing.").arg(editing().nameOf(editing().actor())));
    Page::refresh();
}

void LearningPage::show(const QUuid &subject)
{
    const Id<LearningActivity> id(subject);
    const LearningActivity *activity = mentorship().find(id);
    if (activity && activity->author == editing().actor())
        open(id);
    else if (QWidget *other = others_->widgetOf(id))
        bringIntoView(other);
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

Card *LearningPage::openPart()
{
    auto *card = new Card;
    card->hide();
    auto *close = Button::quiet(tr("Close"));
    close->setObjectName(QStringLiteral("closeActivity"));
    const auto closeIt = [this] {
        editing().flush();
        const Id<LearningActivity> id = openId_;
        closeOpen();
        if (QWidget *back = board_->cardOf(id))
            back->setFocus(Qt::OtherFocusReason);
    };
    connect(close, &Button::clicked, this, closeIt);
    auto *escape = new QShortcut(Qt::Key_Escape, card);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, closeIt);
    card->add(row({close}));
    return card;
}

void LearningPage::addActivity()
{
    const auto id = Id<LearningActivity>::fresh();
    const auto kind = static_cast<ActivityKind>(kind_->currentIndex());
    if (editing().perform(tr("Add a learning activity"),
                          edits::addActivity(mentorship(), id, editing().actor(), kind, {}, editing().today())))
        open(id);
}

void LearningPage::choose(int view)
{
    editing().flush();
    window()->setProperty(chosenView, view);
    refresh();
}

/// Opens an activity with the cursor in its title.
void LearningPage::open(Id<LearningActivity> id)
{
    if (view_ == ByDate) {
        if (auto *card = qobject_cast<ActivityCard *>(list_->widgetOf(id))) {
            card->beginWriting();
            bringIntoView(card);
        }
        return;
    }
    editing().flush();
    closeOpen();
    openId_ = id;
    form_ = new ActivityForm(editing(), id);
    open_->add(form_);
    open_->show();
    form_->show();
    form_->setFocus();
    bringIntoView(open_);
}

void LearningPage::closeOpen()
{
    openId_ = {};
    open_->hide();
    if (!form_)
        return;
    form_->hide();
    form_->setParent(nullptr);
    form_->deleteLater();
    form_ = nullptr;
}

std::vector<LearningActivity> LearningPage::mine()
{
    const Id<Person> me = editing().actor();
    return mentorship().sorted<LearningActivity>(
        [&](const LearningActivity &activity) { return activity.author == me; }, isNewer);
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

/// The newest first, with the month as a heading above the first card of each.
void LearningPage::showList(const std::vector<LearningActivity> &activities)
{
    list_->showRecords(activities);
    QString before;
    for (const LearningActivity &activity : activities) {
        auto *card = qobject_cast<ActivityCard *>(list_->widgetOf(activity.id));
        const QString month = dates::atTheHead(dates::monthYear(dayOf(activity), QLocale()));
        card->setSection(month == before ? QString() : month);
        before = month;
    }
}

void LearningPage::closeAllBut(Id<LearningActivity> open)
{
    for (const LearningActivity &activity : mine()) {
        auto *card = qobject_cast<ActivityCard *>(list_->widgetOf(activity.id));
        if (card && activity.id != open)
            card->setOpen(false);
    }
}
