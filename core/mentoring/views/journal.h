// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/journey.h"

/// The entries of the journal in time.
namespace journal {

/// The day on which an entry was begun, at the place of the pair.
[[nodiscard]] QDate day(const Mentorship &, const Reflection &);

/// Which phase an entry belongs to: an answer to the phase that asked, a free entry to the one of its day.
class Phases
{
public:
    explicit Phases(const Mentorship &);
    [[nodiscard]] Phase of(const Mentorship &, const Reflection &) const;
    bool operator==(const Phases &) const = default;

private:
    QDate acquaintFrom_; ///< these are null while the phase has not begun
    QDate dialogueFrom_;
    QDate evaluationFrom_;
    QDate changeFrom_;
};

/// How many whole months before `today` a day lies, for a day around this one, at most three days off:
/// 12 for the 9th, 10th or 13th of November last year when today is the 10th. 0 for any other day.
[[nodiscard]] int monthsAgo(QDate day, QDate today);

} // namespace journal
