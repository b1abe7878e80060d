// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history.h"

void History::visit(const Place &place)
{
    if (!places_.isEmpty() && places_.at(at_) == place)
        return;
    places_.resize(std::min<qsizetype>(places_.size(), at_ + 1));
    places_ << place;
    if (places_.size() > most)
        places_.removeFirst();
    at_ = int(places_.size()) - 1;
}

Place History::go(int steps)
{
    at_ += steps;
    return places_.at(at_);
}
