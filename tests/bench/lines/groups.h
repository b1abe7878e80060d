// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/table/line.h"

namespace bench {

[[nodiscard]] Group openingGroup();
[[nodiscard]] Group searchGroup();
[[nodiscard]] Group editGroup();
[[nodiscard]] Group keyGroup();
[[nodiscard]] Group heavyTextsGroup();
[[nodiscard]] Group listGroup();
[[nodiscard]] Group undoGroup();
[[nodiscard]] Group summaryGroup();
[[nodiscard]] Group exportGroup();
[[nodiscard]] Group backupGroup();

} // namespace bench
