// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/journal.h"
#include "ui/editing/editing.h"

/// How the entries of the journal stand in the list: which of them, in which order, below which headings.
class JournalGrouping
{
public:
    enum class By {
        Nothing, ///< all, the newest first
        Phase,   ///< as the process went, the earliest first
        Prompt,  ///< in the order in which the process asks, the earliest first
        Day      ///< only those from around this day in earlier months and years, the nearest first
    };

    explicit JournalGrouping(Editing &editing);

    void set(By by);
    [[nodiscard]] By by() const { return by_; }

    /// Takes over what the mentorship and the calendar say now. True when entries may stand elsewhere since.
    bool follow();

    [[nodiscard]] bool wants(const Reflection &entry) const;
    [[nodiscard]] bool isBefore(const Reflection &a, const Reflection &b) const;

    /// What stands above the first entry of a group; empty without groups.
    [[nodiscard]] QString heading(const Reflection &entry) const;

private:
    /// The place of the entry's group among the groups.
    [[nodiscard]] int group(const Reflection &entry) const;

    Editing &editing_;
    By by_ = By::Nothing;
    journal::Phases phases_;
    QDate today_;
};
