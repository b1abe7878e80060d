// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchoverlay.h"

#include "ui/places.h"
#include "ui/window/foundmodel.h"

#include <QLineEdit>

namespace {

constexpr size_t mostShown = 200;
constexpr qsizetype before = 24; ///< characters shown before the first match
constexpr qsizetype after = 90;

/// In how many of the hits from the first on the place has the same heading.
size_t groupSize(const std::vector<searching::Hit> &hits, size_t first, bool isOpen)
{
    const auto sameGroup = [&](const searching::Hit &hit) {
        return hit.mentorship == hits[first].mentorship && (!isOpen || hit.place.page == hits[first].place.page);
    };
    size_t last = first;
    while (last < hits.size() && sameGroup(hits[last]))
        ++last;
    return last - first;
}

} // namespace

SearchOverlay::SearchOverlay(Editing &editing, GoTo goTo, QWidget *window) :
    Overlay(tr("Search everywhere"), tr("A word that you wrote"), window), editing_(editing), goTo_(std::move(goTo))
{ }

void SearchOverlay::find(const QString &typed)
{
    editing_.flush();
    const std::vector<searching::Hit> hits = searching::everywhere(editing_, typed);
    std::vector<Found> lines;
    for (size_t first = 0; first < hits.size() && first < mostShown;) {
        const bool isOpen = hits[first].mentorship == editing_.mentorship().id();
        const Result<const Mentorship *> loaded = isOpen ? &editing_.mentorship()
                                                         : editing_.notebook().mentorship(hits[first].mentorship);
        const size_t count = groupSize(hits, first, isOpen);
        if (loaded) {
            const QString where = isOpen ? places::name(hits[first].place.page) : (*loaded)->programme().title;
            lines.push_back({QStringLiteral("%1 · %2").arg(where).arg(count), {}, {}, {}});
            for (size_t i = first; i < std::min(first + count, mostShown); ++i)
                lines.push_back(line(hits[i], **loaded));
        }
        first += count;
    }
    const bool isAsked = !typed.simplified().isEmpty();
    const QString sentence = !isAsked ? tr("Everything of yours and what is shared, whichever page it is on.")
        : hits.empty()                ? tr("Nothing found for “%1”.").arg(typed.simplified())
        : hits.size() > mostShown ? tr("%n found; the first %1 are shown.", nullptr, int(hits.size())).arg(mostShown)
                                  : tr("%n found", nullptr, int(hits.size()));
    present(std::move(lines), sentence);
}

Found SearchOverlay::line(const searching::Hit &hit, const Mentorship &mentorship) const
{
    search::Snippet snippet = search::snippet(hit.hit, before, after);
    snippet.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return {snippet.text,
            std::move(snippet.spans),
            {},
            searching::source(mentorship, hit.hit, editing_.today()),
            [this, hit] { goTo_(hit); }};
}
