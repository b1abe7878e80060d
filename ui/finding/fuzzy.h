// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/search.h"

#include <optional>

/// How well a few typed letters fit a line of a list, as someone types who knows what they look for.
namespace fuzzy {

struct Match
{
    int rank = 0;                    ///< the greater, the better
    std::vector<search::Span> spans; ///< the letters that fit
};

/// Each word of `query` has to fit `line`: best as the beginning of one of its words, then as the beginnings of
/// several ("adgo" fits "Add a goal"), then, from three letters on, as a piece within a compound. ä, ö and å fit
/// themselves alone when they are typed; a and o fit them, too, but less well. Case makes no difference. Nothing
/// typed fits everything.
[[nodiscard]] std::optional<Match> match(const QString &line, const QString &query);

} // namespace fuzzy
