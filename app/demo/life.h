// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/edits/edits.h"

#include <QDateTime>

#include <functional>

namespace demo {

/// A mentorship that is lived: verbs at their times, each applied to what the earlier ones left. The first
/// refusal ends it.
class Life
{
public:
    using Act = std::function<edits::Edit(const Mentorship &)>;

    /// Acts at once.
    void now(const Act &act);

    /// Acts at `when`; what is planned for the same time keeps its order.
    void at(const QDateTime &when, Act act);

    /// Lives through all that is planned before `until`, the earliest first; without it through everything.
    void liveOn(const QDateTime &until = {});

    [[nodiscard]] const Mentorship &mentorship() const { return mentorship_; }

    /// Everything as one changeset, or the first refusal.
    [[nodiscard]] Result<Changeset> whole() const;

private:
    struct Plan
    {
        QDateTime when;
        Act act;
    };

    Mentorship mentorship_;
    std::vector<Plan> plans_;
    Changeset changes_; ///< of every act, one after the other
    std::optional<Error> refusal_;
};

} // namespace demo
