// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/activityhead.h"

#include "ui/controls/breakable.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/words/amounts.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

ActivityHead::ActivityHead(Editing &editing, Id<LearningActivity> id, Takeaway takeaway, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), shown_(takeaway), title_(Label::heading({})), facts_(Label::small({})),
    takeaway_(takeaway == Takeaway::Whole ? new Label({}) : Label::soft({}))
{
    QVBoxLayout *column = columnIn(this, 0.25);
    column->addWidget(title_);
    column->addWidget(facts_);
    column->addWidget(takeaway_);
    ActivityHead::reload();
}

void ActivityHead::reload()
{
    const LearningActivity *activity = editing_.mentorship().find(id_);
    if (!activity)
        return;
    title_->setText(activity->title.isEmpty() ? tr("No title yet") : breakable(activity->title));
    facts_->setText(breakable(facts(*activity).join(QStringLiteral(" · "))));
    const QString takeaway = reflectionwords::running(activity->takeaway);
    takeaway_->setText(breakable(shown_ == Takeaway::Whole ? takeaway : amounts::beginning(takeaway)));
    takeaway_->setVisible(!takeaway_->text().isEmpty());
}

QStringList ActivityHead::facts(const LearningActivity &activity) const
{
    QStringList facts{words::word(activity.kind), words::word(activity.state)};
    const QDate day = activity.state == ActivityState::Done ? activity.doneOn
        : activity.state == ActivityState::Doing            ? activity.startedOn
                                                            : QDate();
    if (day.isValid()) {
        const QString words = dates::dayMonth(day, QLocale(), editing_.today());
        facts << (activity.state == ActivityState::Done ? words : tr("since %1").arg(words));
    }
    facts << amounts::spent(activity.minutes) << (shown_ == Takeaway::Whole ? activity.source : QString());
    if (const Goal *goal = editing_.mentorship().find(activity.goal); goal && shown_ == Takeaway::Beginning)
        facts << goal->title;
    facts.removeAll(QString());
    return facts;
}
