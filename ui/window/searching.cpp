// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searching.h"

#include "core/mentoring/forms.h"
#include "ui/dates.h"
#include "ui/places.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace searching {

namespace {

/// What a record is called, by its table.
QString kind(const QString &table)
{
    static constexpr std::pair<const char *, const char *> kinds[] = {
        {"programme", QT_TRANSLATE_NOOP("Searching", "Mentorship")},
        {"person", QT_TRANSLATE_NOOP("Searching", "Person")},
        {"clause", QT_TRANSLATE_NOOP("Searching", "Agreement")},
        {"clause_answer", QT_TRANSLATE_NOOP("Searching", "Thought on the agreement")},
        {"decision", QT_TRANSLATE_NOOP("Searching", "Decision")},
        {"goal", QT_TRANSLATE_NOOP("Searching", "Goal")},
        {"rating", QT_TRANSLATE_NOOP("Searching", "Where a goal stood")},
        {"meeting", QT_TRANSLATE_NOOP("Searching", "Meeting")},
        {"note", QT_TRANSLATE_NOOP("Searching", "Note")},
        {"action_item", QT_TRANSLATE_NOOP("Searching", "Promise")},
        {"agenda_item", QT_TRANSLATE_NOOP("Searching", "Topic")},
        {"reflection", QT_TRANSLATE_NOOP("Searching", "Reflection")},
        {"learning_activity", QT_TRANSLATE_NOOP("Searching", "Learning")},
        {"evaluation", QT_TRANSLATE_NOOP("Searching", "Evaluation")},
        {"commitment", QT_TRANSLATE_NOOP("Searching", "Commitment")},
        {"look_back", QT_TRANSLATE_NOOP("Searching", "Looking back")},
        {"pick", QT_TRANSLATE_NOOP("Searching", "Quote for the summary")},
    };
    for (const auto &[known, word] : kinds) {
        if (table == QLatin1String(known))
            return QCoreApplication::translate("Searching", word);
    }
    return {};
}

/// The one place that says what is found: one's own, and what is shared. Nothing private while that is hidden.
bool isForEyesOf(Id<Person> reader, const search::Hit &hit, bool hidesPrivate)
{
    return hit.visibility == Visibility::Shared || (hit.author == reader && !hidesPrivate);
}

void addFrom(std::vector<Hit> &all, const Mentorship &mentorship, Id<Person> reader, bool hidesPrivate,
             const QString &query)
{
    const auto first = std::ptrdiff_t(all.size());
    for (search::Hit &hit : search::find(mentorship, query)) {
        if (isForEyesOf(reader, hit, hidesPrivate)) {
            const Place place = places::of(mentorship, hit.record);
            all.push_back({mentorship.id(), place, std::move(hit)});
        }
    }
    std::stable_sort(
        all.begin() + first, all.end(), [](const Hit &a, const Hit &b) { return a.place.page < b.place.page; });
}

} // namespace

std::vector<Hit> everywhere(Editing &editing, const QString &query)
{
    std::vector<Hit> all;
    const bool hides = editing.hidesPrivate();
    addFrom(all, editing.mentorship(), editing.actor(), hides, query);
    for (const Programme &programme : editing.notebook().programmes()) {
        if (programme.id == editing.mentorship().id() || programme.archivedOn.isValid())
            continue;
        if (const Result<const Mentorship *> other = editing.notebook().mentorship(programme.id))
            addFrom(all, **other, forms::me(**other).id, hides, query);
    }
    return all;
}

QString source(const Mentorship &mentorship, const search::Hit &hit, QDate today)
{
    QStringList parts{kind(hit.table)};
    if (const Person *author = mentorship.find(hit.author)) {
        parts << author->name.section(QLatin1Char(' '), 0, 0);
        if (hit.visibility == Visibility::Private)
            parts << words::word(hit.visibility);
    }
    if (hit.when.isValid())
        parts << dates::dayMonth(hit.when.toLocalTime().date(), QLocale(), today);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace searching
