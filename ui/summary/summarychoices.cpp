// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summarychoices.h"

#include "core/mentoring/views/reading.h"
#include "core/mentoring/views/summary.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/look/icons.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/summary/checkrow.h"
#include "ui/words/dates.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

namespace {

QString textOf(const Goal &goal)
{
    return goal.title;
}
QString textOf(const Reflection &reflection)
{
    return reflection.text;
}
QString textOf(const Note &note)
{
    return note.text;
}
QString textOf(const LearningActivity &activity)
{
    return activity.title;
}
QString textOf(const Evaluation &evaluation)
{
    return evaluation.text;
}
QString textOf(const Commitment &commitment)
{
    return commitment.what;
}

auto orderOf(const Goal &goal)
{
    return std::pair(QDateTime(), goal.position);
}
auto orderOf(const Reflection &reflection)
{
    return std::pair(reflection.writtenAt, 0);
}
auto orderOf(const Note &note)
{
    return std::pair(note.writtenAt, 0);
}
auto orderOf(const LearningActivity &activity)
{
    return std::pair(activity.plannedOn.startOfDay(), 0);
}
auto orderOf(const Evaluation &evaluation)
{
    return std::pair(evaluation.answeredOn.startOfDay(), static_cast<int>(evaluation.review));
}
auto orderOf(const Commitment &commitment)
{
    return std::pair(commitment.madeOn.startOfDay(), 0);
}

/// Where it was written, besides by whom.
template <class R>
QStringList sourceOf(const Mentorship &mentorship, const R &record)
{
    if constexpr (std::is_same_v<R, Reflection>) {
        return {reflectionwords::occasion(mentorship, record), reflectionwords::prompt(mentorship, record)};
    } else if constexpr (std::is_same_v<R, Evaluation>) {
        const QString list = record.review == Review::Final ? QStringLiteral("final") : QStringLiteral("midpoint");
        const Prompt *prompt = builtInPack(mentorship.programme().pack).find(list, record.prompt);
        return {words::word(record.review), prompt ? prompt->title.in(language::code()) : QString()};
    } else if constexpr (std::is_same_v<R, LearningActivity>) {
        return {words::word(record.kind)};
    } else {
        return {};
    }
}

/// Enough of a text to know it again.
QString beginning(const QString &markdown)
{
    constexpr int most = 140;
    const QString text = reflectionwords::plain(markdown).simplified();
    return text.size() <= most ? text : text.left(most).trimmed() + QStringLiteral(" …");
}

} // namespace

SummaryChoices::SummaryChoices(Editing &editing, QWidget *parent) :
    Input(parent), editing_(editing), toggle_(Button::quiet(tr("Choose individual texts"))), list_(new QWidget)
{
    QVBoxLayout *column = columnIn(this, 0.3);
    toggle_->setObjectName(QStringLiteral("byName"));
    toggle_->setCheckable(true);
    toggle_->setIcon(icons::icon(QStringLiteral("down"), QPalette::Link));
    column->addWidget(toggle_);
    column->addWidget(
        Label::small(tr("What is shared goes in by itself, what is private stays out. Here you choose otherwise.")));
    column->addWidget(list_);
    list_->hide();
    columnIn(list_, 0.3);
    addGroup(goals_, tr("Goals"));
    addGroup(reflections_, tr("Reflections"));
    addGroup(notes_, tr("Meeting notes"));
    addGroup(activities_, tr("Learning activities"));
    addGroup(evaluations_, tr("Answers of the reviews"));
    addGroup(commitments_, tr("Commitments"));
    connect(toggle_, &Button::toggled, this, [this](bool open) {
        toggle_->setIcon(icons::icon(open ? QStringLiteral("up") : QStringLiteral("down"), QPalette::Link));
        list_->setVisible(open);
        reload();
    });
}

void SummaryChoices::reload()
{
    if (!toggle_->isChecked())
        return;
    showGroup(goals_);
    showGroup(reflections_);
    showGroup(notes_);
    showGroup(activities_);
    showGroup(evaluations_);
    showGroup(commitments_);
}

template <class R>
void SummaryChoices::addGroup(Group<R> &group, const QString &heading)
{
    group.heading = Label::heading(heading);
    group.rows = new CardList<R>([this](Id<R> id) { return rowFor(id); }, 0.2);
    group.heading->setContentsMargins(0, theme::space(0.6), 0, 0);
    list_->layout()->addWidget(group.heading);
    list_->layout()->addWidget(group.rows);
}

template <class R>
void SummaryChoices::showGroup(const Group<R> &group)
{
    const auto records = editing_.mentorship().sorted<R>(
        [this](const R &record) { return isOffered(record); },
        [](const R &a, const R &b) { return orderOf(a) < orderOf(b); });
    group.heading->setVisible(!records.empty());
    group.rows->showRecords(records);
}

template <class R>
bool SummaryChoices::isOffered(const R &record) const
{
    if (textOf(record).trimmed().isEmpty())
        return false;
    if constexpr (std::is_same_v<R, Reflection>) {
        if (reading::isAlwaysPrivate(editing_.mentorship(), record))
            return false;
    }
    return reading::isFor(editing_.actor(), record) || summary::isIncluded(editing_.mentorship(), record.id.uuid());
}

template <class R>
QWidget *SummaryChoices::rowFor(Id<R> id)
{
    const auto say = [this, id]() -> CheckRow::Words {
        const R *record = editing_.mentorship().find(id);
        if (!record)
            return {};
        QStringList source{editing_.nameOf(record->author)};
        source << sourceOf(editing_.mentorship(), *record) << words::word(record->visibility);
        source.removeAll(QString());
        return {beginning(textOf(*record)), source.join(QStringLiteral(" · "))};
    };
    return new CheckRow(
        editing_,
        tr("Choose what goes into the summary"),
        say,
        {[this, id] { return summary::isIncluded(editing_.mentorship(), id.uuid()); },
         [this, id](bool in) { return edits::includeInSummary(editing_.mentorship(), id.uuid(), in); }});
}
