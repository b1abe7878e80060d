// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalhead.h"

#include "core/mentoring/views/ratings.h"
#include "ui/controls/besideorbelow.h"
#include "ui/controls/breakable.h"
#include "ui/controls/icon.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/goals/goalline.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/words/amounts.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLocale>

namespace {

constexpr int mostCharacters = 150;

/// What tells where the goal stands, in quotes: the words of the latest rating that has some, else those of the
/// beginning. For a goal that changed its shape, when and how.
QString said(const Goal &goal, const std::vector<Rating> &ratings)
{
    const QString reason = amounts::beginning(reflectionwords::running(goal.stateReason), mostCharacters);
    if ((goal.state == GoalState::Reshaped || goal.state == GoalState::LetGo) && !reason.isEmpty()) {
        if (!goal.stateOn.isValid())
            return reason;
        const QString month = QLocale().standaloneMonthName(goal.stateOn.month());
        return GoalHead::tr("%1 in %2: %3", "what became of a goal, in a month: why")
            .arg(words::word(goal.state), month, reason);
    }
    QString evidence = goal.evidence;
    for (const Rating &rating : ratings) {
        if (!rating.evidence.trimmed().isEmpty())
            evidence = rating.evidence;
    }
    evidence = amounts::beginning(reflectionwords::running(evidence), mostCharacters);
    return evidence.isEmpty() ? QString() : GoalHead::tr("“%1”").arg(evidence);
}

} // namespace

GoalHead::GoalHead(Editing &editing, Id<Goal> id, QWidget *parent) : Input(parent), editing_(editing), id_(id)
{
    auto *sides = new BesideOrBelow(30);
    sides->add(wordsPart(), 1, Qt::AlignTop);
    sides->add(picturePart(), 1, Qt::AlignVCenter);
    columnIn(this, 0)->addWidget(sides);
    GoalHead::reload();
}

void GoalHead::reload()
{
    const Goal *goal = editing_.mentorship().find(id_);
    if (!goal)
        return;
    const std::vector<Rating> ratings = ratingsOf(editing_.mentorship(), id_);
    title_->setText(goal->title.isEmpty() ? tr("A goal without a title") : breakable(goal->title));
    const QString words = said(*goal, ratings);
    evidence_->setText(breakable(words));
    evidence_->setVisible(!words.isEmpty());
    line_->show(ratings);
    showNumbers(ratings);
    state_->setText(words::word(goal->state));
    tick_->setVisible(goal->state == GoalState::Reached);
    setAccessibleName(goal->title);
    setAccessibleDescription(inWords());
}

QString GoalHead::inWords() const
{
    const Goal *goal = editing_.mentorship().find(id_);
    if (!goal)
        return {};
    QStringList parts{GoalLine::inWords(ratingsOf(editing_.mentorship(), id_)), words::word(goal->state)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(". "));
}

QWidget *GoalHead::wordsPart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part, 0.35);
    title_ = Label::heading({});
    evidence_ = Label::soft({});
    column->addWidget(title_);
    column->addWidget(evidence_);
    return part;
}

QWidget *GoalHead::picturePart()
{
    auto *numbers = new QWidget;
    numbers->setMinimumWidth(theme::space(5.6));
    QVBoxLayout *column = columnIn(numbers, 0);
    from_ = Label::soft({});
    to_ = Label::heading({});
    QFont large = to_->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    to_->setFont(large);
    state_ = Label::small({});
    for (Label *label : {from_, to_, state_})
        label->setWordWrap(false);
    auto *values = new QHBoxLayout;
    values->setSpacing(theme::space(0.3));
    values->addWidget(from_, 0, Qt::AlignBaseline);
    values->addWidget(to_, 0, Qt::AlignBaseline);
    values->addStretch();
    column->addLayout(values);
    tick_ = new Icon(QStringLiteral("tick"), QPalette::Link, 0.85);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(theme::space(0.2));
    standing->addWidget(tick_);
    standing->addWidget(state_);
    standing->addStretch();
    column->addLayout(standing);

    auto *part = new QWidget;
    QHBoxLayout *line = rowIn(part, 1.2);
    line_ = new GoalLine;
    line->addWidget(line_, 1, Qt::AlignVCenter);
    line->addWidget(numbers, 0, Qt::AlignVCenter);
    return part;
}

void GoalHead::showNumbers(const std::vector<Rating> &ratings)
{
    const QLocale locale;
    const bool moved = ratings.size() > 1;
    const QString way = layoutDirection() == Qt::RightToLeft ? QStringLiteral("← %1") : QStringLiteral("%1 →");
    from_->setText(moved ? way.arg(locale.toString(ratings.front().value)) : QString());
    from_->setVisible(moved);
    to_->setText(ratings.empty() ? QString() : locale.toString(ratings.back().value));
    to_->setVisible(!ratings.empty());
}
