// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/searchtexts.h"
#include "ui/editing/editing.h"
#include "ui/verbs/place.h"

/// Searching everything that the person who writes may see.
namespace searching {

/// Where a word stands: in which mentorship, on which page.
struct Hit
{
    Id<Programme> mentorship;
    Place place;
    search::Hit hit;
};

/// Hits under one heading: of a page of the open mentorship, or of another mentorship.
struct Group
{
    Id<Programme> mentorship;
    PageId page = PageId::Now; ///< of the first hit
    size_t count = 0;          ///< of all hits
    std::vector<Hit> hits;     ///< the first of them
};

/// What was written in the notebook, as far as the person who writes may see it, laid out to be looked through at each
/// key. Mentorships that were put away are left out. Laying out all of a long life takes too long for one key: it
/// happens in pieces, and until then only what is laid out is looked through.
class Everything
{
public:
    explicit Everything(Editing &editing) : editing_(editing) { }

    /// The hits in the open mentorship, page by page in the order of the sidebar, each page's newest first; then those
    /// in the notebook's other mentorships. At most `most` are told in full, all are counted. An empty query finds
    /// nothing. The newest of the open mentorship is always looked through, the rest as far as it is laid out.
    [[nodiscard]] std::vector<Group> find(const QString &query, size_t most);

    /// Whether everything is laid out. Only then is what `find` does not find not there.
    [[nodiscard]] bool isWhole() const { return missing().isNull(); }

    /// Lays out the next few hundred records: of the open mentorship, then of the others, those that were begun last
    /// first; the newest of each first.
    void layOutMore();

    /// Reads a mentorship anew when it is searched next: it changed.
    void forget(Id<Programme> mentorship) { known_.erase(mentorship); }

    /// Likewise all of them: who may see what changed.
    void forgetAll() { known_.clear(); }

private:
    /// A mentorship as it is searched, with what was found last: the next letter is looked for only there.
    struct Known
    {
        search::Texts texts;
        std::vector<Place> places; ///< of the entries
        QString query;
        search::Numbers found; ///< of `query`
        size_t searched = 0;   ///< how many entries were looked through for it
        bool isUnread = false; ///< it could not be read from the file
    };

    [[nodiscard]] Id<Programme> missing() const;
    void addFrom(std::vector<Group> &groups, const Mentorship &mentorship, Id<Person> reader, const QString &query,
                 size_t most);

    Editing &editing_;
    std::map<Id<Programme>, Known> known_;
};

/// "Note · Maija · 14 January · Private"
[[nodiscard]] QString source(const Mentorship &, const search::Hit &, QDate today);

} // namespace searching
