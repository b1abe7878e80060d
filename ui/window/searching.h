// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/search.h"
#include "ui/editing.h"
#include "ui/place.h"

/// Searching everything that the person who writes may see.
namespace searching {

/// Where a word stands: in which mentorship, on which page.
struct Hit
{
    Id<Programme> mentorship;
    Place place;
    search::Hit hit;
};

/// The hits in the open mentorship, page by page in the order of the sidebar, each page's newest first; then those in
/// the notebook's other mentorships.
[[nodiscard]] std::vector<Hit> everywhere(Editing &editing, const QString &query);

/// "Note · Maija · 14 January · Private"
[[nodiscard]] QString source(const Mentorship &, const search::Hit &, QDate today);

} // namespace searching
