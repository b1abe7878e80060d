// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/verbs/place.h"

#include <QList>

/// The places where the person was, as in a browser: one can go back and forward among them, and going on from
/// an earlier one forgets what lay ahead.
class History
{
public:
    /// The person is at this place now. Staying where one is makes no step.
    void visit(const Place &place);

    /// How many steps lie behind (−) and ahead (+).
    [[nodiscard]] int behind() const { return at_; }
    [[nodiscard]] int ahead() const { return std::max(0, int(places_.size()) - 1 - at_); }

    /// The place that lies `steps` ahead (+) or behind (−); it must exist.
    [[nodiscard]] Place look(int steps) const { return places_.at(at_ + steps); }

    /// Goes there.
    Place go(int steps);

private:
    static constexpr int most = 100; ///< places that are remembered
    QList<Place> places_;
    int at_ = 0;
};
