// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/page.h"

namespace pages {

/// A new page for a place of the sidebar.
[[nodiscard]] Page *make(PageId id, Editing &editing);

} // namespace pages
