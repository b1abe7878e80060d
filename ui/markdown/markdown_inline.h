// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/markdown/blocks.h"

namespace markdown {

/// The words of a block that is normalised, as the Markdown of a line or several, without the marks of its kind.
/// Marks are escaped only where the words would not be read as they stand.
[[nodiscard]] QString inlineSource(const Block &block);

} // namespace markdown
