// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/life.h"

#include <algorithm>

namespace demo {

void Life::now(const Act &act)
{
    if (refusal_)
        return;
    const edits::Edit edit = act(mentorship_);
    if (!edit) {
        refusal_ = edit.error();
        return;
    }
    if (const auto whole = mentorship_.checkReferences(*edit); !whole) {
        refusal_ = whole.error();
        return;
    }
    mentorship_.apply(*edit);
    changes_.changes.insert(changes_.changes.end(), edit->changes.begin(), edit->changes.end());
}

void Life::at(const QDateTime &when, Act act)
{
    plans_.push_back({when, std::move(act)});
}

void Life::liveOn(const QDateTime &until)
{
    if (refusal_)
        return;
    std::stable_sort(plans_.begin(), plans_.end(), [](const Plan &a, const Plan &b) { return a.when < b.when; });
    for (const Plan &plan : plans_) {
        if (until.isValid() && plan.when >= until)
            break;
        now(plan.act);
        if (refusal_) {
            refusal_->words = QStringLiteral("%1: %2").arg(plan.when.toString(Qt::ISODate), refusal_->words);
            break;
        }
    }
    plans_.clear();
}

Result<Changeset> Life::whole() const
{
    if (refusal_)
        return tl::unexpected(*refusal_);
    return merged({}, changes_);
}

} // namespace demo
