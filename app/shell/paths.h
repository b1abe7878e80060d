// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace paths {

/// Where the notebook is when nobody says otherwise.
[[nodiscard]] QString defaultNotebook();

/// Makes the folder in which `file` is to stand. Disk.
[[nodiscard]] Result<void> makeFolderOf(const QString &file);

} // namespace paths
