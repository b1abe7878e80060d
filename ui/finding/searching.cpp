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

/// How many records are laid out at once: it takes less than a key may wait.
constexpr size_t piece = 500;

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
    std::erase_if(known_, [](const auto &known) { return known.second.isUnread; }); // tried again
    if (!known_.contains(editing_.mentorship().id()))
        layOutMore();
    addFrom(groups, editing_.mentorship(), editing_.actor(), query, most);
    for (const Programme &programme : editing_.notebook().programmes()) {
        const bool isOpen = programme.id == editing_.mentorship().id();
        if (isOpen || programme.archivedOn.isValid() || !known_.contains(programme.id))
            continue;
        if (const Result<const Mentorship *> other = editing_.notebook().mentorship(programme.id))
            addFrom(groups, **other, forms::me(**other).id, query, most);
    }
    return groups;
}

/// The mentorship of which more has to be laid out next; null when nothing is missing.
Id<Programme> Everything::missing() const
{
    const auto isMissing = [this](Id<Programme> mentorship) {
        const auto known = known_.find(mentorship);
        return known == known_.end() || !known->second.texts.isWhole();
    };
    if (isMissing(editing_.mentorship().id()))
        return editing_.mentorship().id();
    const std::vector<Programme> &all = editing_.notebook().programmes();
    const auto next = std::find_if(all.rbegin(), all.rend(), [&](const Programme &programme) {
        return !programme.archivedOn.isValid() && isMissing(programme.id);
    });
    return next == all.rend() ? Id<Programme>() : next->id;
}

void Everything::layOutMore()
{
    const Id<Programme> next = missing();
    if (next.isNull())
        return;
    const bool isOpen = next == editing_.mentorship().id();
    const Result<const Mentorship *> read = isOpen ? &editing_.mentorship() : editing_.notebook().mentorship(next);
    const auto [place, isNew] = known_.try_emplace(next);
    Known &known = place->second;
    known.isUnread = !read;
    if (!read)
        return;
    if (isNew)
        known.texts = search::Texts(**read);
    known.texts.layOut(**read, piece);
    for (size_t number = known.places.size(); number < known.texts.entries().size(); ++number)
        known.places.push_back(places::of(**read, known.texts.entries()[number].record));
}

void Everything::addFrom(std::vector<Group> &groups, const Mentorship &mentorship, Id<Person> reader,
                         const QString &query, size_t most)
{
    Known &in = known_[mentorship.id()];
    const bool goesOn = !in.query.trimmed().isEmpty() && query.startsWith(in.query);
    in.found = goesOn ? in.texts.find(query, in.found) : search::Numbers();
    const search::Numbers others = in.texts.find(query, goesOn ? in.searched : 0);
    in.found.insert(in.found.end(), others.begin(), others.end());
    in.searched = in.texts.entries().size();
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
