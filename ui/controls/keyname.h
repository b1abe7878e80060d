// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

/// A key as its cap says it: arrows as arrows, Enter as such, the rest in the person's language. Qt has these names in
/// few languages.
[[nodiscard]] QString keyName(const QKeySequence &key);
