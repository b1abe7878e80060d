// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/searching.h"

#include "core/mentoring/packs/forms.h"
#include "ui/verbs/places.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace searching {

namespace {

/// What a record is called, by its table.
QString kind(QLatin1String table)
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
bool isForEyesOf(Id<Person> reader, const search::Entry &entry, bool hidesPrivate)
{
    return isShared(entry.visibility) || (entry.author == reader && !hidesPrivate);
}

size_t told(const std::vector<Group> &groups)
{
    return std::accumulate(groups.begin(), groups.end(), size_t(0), [](size_t sum, const Group &group) {
        return sum + group.hits.size();
    });
}

} // namespace

std::vector<Group> Everything::find(const QString &query, size_t most)
{
    std::vector<Group> groups;
    addFrom(groups, editing_.mentorship(), editing_.actor(), query, most);
    for (const Programme &programme : editing_.notebook().programmes()) {
        if (programme.id == editing_.mentorship().id() || programme.archivedOn.isValid())
            continue;
        if (const Result<const Mentorship *> other = editing_.notebook().mentorship(programme.id))
            addFrom(groups, **other, forms::me(**other).id, query, most);
    }
    return groups;
}

Everything::Known &Everything::known(const Mentorship &mentorship)
{
    const auto [place, isNew] = known_.try_emplace(mentorship.id());
    Known &known = place->second;
    if (isNew) {
        known.texts = search::Texts(mentorship);
        for (const search::Entry &entry : known.texts.entries())
            known.places.push_back(places::of(mentorship, entry.record));
    }
    return known;
}

void Everything::addFrom(std::vector<Group> &groups, const Mentorship &mentorship, Id<Person> reader,
                         const QString &query, size_t most)
{
    Known &in = known(mentorship);
    const bool goesOn = !in.query.trimmed().isEmpty() && query.startsWith(in.query);
    in.found = goesOn ? in.texts.find(query, in.found) : in.texts.find(query);
    in.query = query;

    const bool isOpen = mentorship.id() == editing_.mentorship().id();
    std::array<search::Numbers, everyPage.size()> byPage;
    for (const size_t number : in.found) {
        if (isForEyesOf(reader, in.texts.entries()[number], editing_.hidesPrivate()))
            byPage.at(static_cast<size_t>(in.places[number].page)).push_back(number);
    }
    bool begins = true;
    for (const search::Numbers &numbers : byPage) {
        if (numbers.empty())
            continue;
        if (isOpen || begins)
            groups.push_back({mentorship.id(), in.places[numbers.front()].page, 0, {}});
        begins = false;
        groups.back().count += numbers.size();
        const size_t left = std::min(most - std::min(most, told(groups)), numbers.size());
        for (size_t i = 0; i < left; ++i) {
            if (auto hit = search::hitIn(mentorship, in.texts.entries()[numbers[i]].record, query))
                groups.back().hits.push_back({mentorship.id(), in.places[numbers[i]], std::move(*hit)});
        }
    }
}

QString source(const Mentorship &mentorship, const search::Hit &hit, QDate today)
{
    QStringList parts{kind(hit.table)};
    if (const Person *author = mentorship.find(hit.author)) {
        parts << author->name.section(QLatin1Char(' '), 0, 0);
        if (!isShared(hit.visibility))
            parts << words::word(hit.visibility);
    }
    if (hit.when.isValid())
        parts << dates::dayMonth(hit.when.toLocalTime().date(), QLocale(), today);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace searching
