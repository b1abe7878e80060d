// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace report {

struct Part
{
    QString name; ///< with folders, as in the package
    QByteArray bytes;
    bool stored = false; ///< not compressed
};

/// A ZIP package with the parts in this order. Disk with libzip's words when it fails.
[[nodiscard]] Result<QByteArray> pack(const std::vector<Part> &);

} // namespace report
