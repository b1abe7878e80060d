// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QStringList>

/// What can be done about a notebook that is damaged.
namespace rescue {

/// Whether the notebook did not open because of what is in it.
[[nodiscard]] bool isDamage(const Error &error);

/// Whether anything of a damaged notebook can be saved.
[[nodiscard]] bool canRepair(const QString &notebook);

struct Repaired
{
    QString kept;     ///< the damaged file, beside the notebook
    QStringList lost; ///< a sentence for each thing that is lost, or not what it was
};

/// Saves what can be read of `notebook`, which nobody may have open, and puts that in its place. The damaged file is
/// kept beside it. On failure it is where it was; what could be saved is beside it then.
[[nodiscard]] Result<Repaired> repair(const QString &notebook, const QDateTime &now);

/// The error with what to do about it: the newest good backup, or else the repair. For the command line.
[[nodiscard]] Error advised(Error error, const QString &notebook);

} // namespace rescue
