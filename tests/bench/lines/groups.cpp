// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/lines/groups.h"

namespace bench {

std::vector<Group> everyGroup()
{
    return {openingGroup(),
            searchGroup(),
            editGroup(),
            keyGroup(),
            heavyTextsGroup(),
            listGroup(),
            undoGroup(),
            summaryGroup(),
            exportGroup(),
            backupGroup()};
}

} // namespace bench
