// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

/// Small lists beside the notebook that nobody else may read: one entry a line.
namespace keptlines {

/// The lines of `file`, none when it is not there.
[[nodiscard]] QStringList read(const QString &file);

/// Writes `lines` to `file` whole or not at all, readable by its owner alone; makes its folder. Disk.
[[nodiscard]] Result<void> write(const QString &file, const QStringList &lines);

} // namespace keptlines
