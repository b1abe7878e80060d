// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "core/mentoring/edits/words.h"
#include "core/mentoring/views/summary.h"

namespace edits {

namespace {

/// What was left unsaid is not printed either, whoever chooses it.
bool isNeverShared(const Mentorship &mentorship, const QUuid &record)
{
    const Reflection *reflection = mentorship.find(Id<Reflection>(record));
    return reflection && reading::isAlwaysPrivate(mentorship, *reflection);
}

} // namespace

Edit includeInSummary(const Mentorship &mentorship, const QUuid &record, bool included)
{
    if (!mentorship.contains(record))
        return gone();
    if (included && isNeverShared(mentorship, record))
        return neverShared();
    Draft draft(mentorship);
    for (const auto &[id, pick] : mentorship.all<Pick>()) {
        if (pick.record == record && pick.quote.isEmpty())
            draft.drop(id);
    }
    if (summary::isIncludedByRule(mentorship, record) != included) {
        Pick pick;
        pick.id = Id<Pick>::fresh();
        pick.record = record;
        pick.included = included;
        draft.put(pick);
    }
    return draft.finish();
}

Edit quote(const Mentorship &mentorship, Id<Pick> fresh, const QUuid &record, const QString &passage)
{
    if (passage.trimmed().isEmpty())
        return failure(Error::Kind::Missing, EditsWords::tr("Select the passage first, then quote it in the summary."));
    if (!mentorship.contains(record))
        return gone();
    if (isNeverShared(mentorship, record))
        return neverShared();
    Pick pick;
    pick.id = fresh;
    pick.record = record;
    pick.quote = rules::cleaned(passage.trimmed());
    return Draft(mentorship).put(pick).finish();
}

} // namespace edits
