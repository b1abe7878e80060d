// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/mentorship.h"

/// The trash: what a Removal holds, who may look at it, how long it stays.
namespace removals {

/// How long the trash keeps what was removed.
inline constexpr int keptDays = 30;

/// Whether a removed record of this type goes into the trash. What a person ticks, chooses or signs does not:
/// it is chosen again in a moment.
template <class R>
inline constexpr bool isKept
    = std::is_same_v<
          R,
          Goal> || std::is_same_v<R, Meeting> || std::is_same_v<R, Note> || std::is_same_v<R, ActionItem> || std::is_same_v<R, Reflection> || std::is_same_v<R, LearningActivity> || std::is_same_v<R, AgendaItem> || std::is_same_v<R, Commitment> || std::is_same_v<R, Evaluation>;

/// A reference that was emptied because the record that it named went.
struct Unlinked
{
    QString table;
    QUuid record;
    QString field;
    QUuid to;

    bool operator==(const Unlinked &) const = default;
};

/// What went: the removed record first, then what belonged to it, and the references that others had to it.
struct Content
{
    std::vector<Record> records;
    std::vector<Unlinked> unlinked;

    bool operator==(const Content &) const = default;
};

/// The content of a removal that `changeset` carries out, as text (JSON).
[[nodiscard]] QString write(const Changeset &changeset);

/// The content back. Damaged when the text is no such content.
[[nodiscard]] Result<Content> read(const Removal &removal);

/// The entry of the trash for `record`, which `changeset` removes with what belongs to it.
[[nodiscard]] Removal entryFor(const Record &record, const Changeset &changeset);

/// What `reader` finds in the trash, the newest first: what was private only if it was their own.
[[nodiscard]] std::vector<Removal> seenBy(const Mentorship &mentorship, Id<Person> reader);

/// The words of a removed record and of what went with it that `reader` may read, empty ones left out.
[[nodiscard]] std::vector<QString> wordsFor(const Removal &removal, Id<Person> reader);

} // namespace removals
