// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>

class QIODevice;

namespace report {

/// Writes a file in one piece: it is there whole or as it was. Disk when it cannot be written; else what
/// `write` failed with.
[[nodiscard]] Result<void> save(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/// The same with its bytes.
[[nodiscard]] Result<void> save(const QString &path, const QByteArray &bytes);

} // namespace report
