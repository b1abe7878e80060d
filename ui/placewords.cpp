// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placewords.h"

#include "ui/actions.h"
#include "ui/meetingwords.h"

namespace placewords {

QString name(PageId page)
{
    return withoutMnemonic(Actions::tr(Actions::table()[static_cast<size_t>(actOf(page))].text));
}

QString name(const Mentorship &mentorship, const Place &place)
{
    if (const Meeting *meeting = mentorship.find(Id<Meeting>(place.subject)))
        return meetingwords::heading(mentorship, *meeting);
    return name(place.page);
}

} // namespace placewords
