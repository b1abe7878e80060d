// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/goalchoice.h"

#include "core/mentoring/views/reading.h"
#include "ui/controls/layout.h"

#include <QComboBox>
#include <QEvent>

GoalChoice::GoalChoice(Editing &editing, const QString &what, Id<Person> author, Cursor<Id<Goal>> goal,
                       QWidget *parent) :
    Input(parent),
    editing_(editing), author_(author), goal_(std::move(goal)), box_(new QComboBox)
{
    QHBoxLayout *layout = rowIn(this);
    layout->addWidget(box_);
    setFocusProxy(box_);
    // As wide as there is room, whatever the longest goal is.
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(16);
    box_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box_->setFocusPolicy(Qt::StrongFocus);
    box_->installEventFilter(this);
    GoalChoice::reload();
    connect(box_, &QComboBox::activated, this, [this, what](int index) {
        editing_.perform(what, goal_.write(Id<Goal>(box_->itemData(index).toUuid())));
        reload();
    });
}

void GoalChoice::reload()
{
    const std::vector<Goal> shown = goals();
    const int count = int(shown.size()) + 1;
    while (box_->count() > count)
        box_->removeItem(box_->count() - 1);
    while (box_->count() < count)
        box_->addItem(QString());
    box_->setItemText(0, tr("No goal"));
    box_->setItemData(0, QUuid());
    int chosen = 0;
    for (int i = 1; i < count; ++i) {
        const Goal &goal = shown[size_t(i - 1)];
        box_->setItemText(i, goal.title.isEmpty() ? tr("A goal without a title") : goal.title);
        box_->setItemData(i, goal.id.uuid());
        if (goal.id == goal_.read())
            chosen = i;
    }
    box_->setCurrentIndex(chosen);
}

bool GoalChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !box_->hasFocus()) {
        event->ignore(); // the page scrolls
        return true;
    }
    return Input::eventFilter(watched, event);
}

/// The author's own first; one that was chosen already stays in the list.
std::vector<Goal> GoalChoice::goals() const
{
    const Id<Goal> chosen = goal_.read();
    return editing_.mentorship().sorted<Goal>(
        [&](const Goal &goal) { return reading::isFor(author_, goal) || goal.id == chosen; },
        [&](const Goal &a, const Goal &b) {
            return (a.author == author_) != (b.author == author_) ? a.author == author_ : a.position < b.position;
        });
}
