// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keyline.h"

namespace writing {

/// The keys that the editor hears beside those of every text (editor_keys.cpp), for the sheet of keys.
[[nodiscard]] QList<KeyLine> keys();

} // namespace writing
