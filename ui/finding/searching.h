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
/// key. Mentorships that were put away are left out.
class Everything
{
public:
    explicit Everything(Editing &editing) : editing_(editing) { }

    /// The hits in the open mentorship, page by page in the order of the sidebar, each page's newest first; then those
    /// in the notebook's other mentorships. At most `most` are told in full, all are counted.
    /// What is searched for the first time is read and laid out then, also for an empty query, which finds nothing.
    [[nodiscard]] std::vector<Group> find(const QString &query, size_t most);

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
        search::Numbers found;
    };

    [[nodiscard]] Known &known(const Mentorship &mentorship);
    void addFrom(std::vector<Group> &groups, const Mentorship &mentorship, Id<Person> reader, const QString &query,
                 size_t most);

    Editing &editing_;
    std::map<Id<Programme>, Known> known_;
};

/// "Note · Maija · 14 January · Private"
[[nodiscard]] QString source(const Mentorship &, const search::Hit &, QDate today);

} // namespace searching
