// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

/// Saving what can be saved of a damaged notebook.
namespace salvage {

struct Salvaged
{
    int records = 0;   ///< that are in the new notebook
    QStringList words; ///< a sentence for each thing that is lost, or not what it was
};

/// Whether at least one record can be read in the file as it was saved. The file is only read.
[[nodiscard]] bool findsAny(const QString &damaged);

/// Reads the notebook `damaged`, which nobody may have open, record by record into a new one, `to`. Each record is
/// known by its digest, so none is taken for what it isn't; one with a single flipped bit is put right. What a lost
/// record was needed for gets an empty one in its place. `damaged` is only read. Refused when `to` is there, NotOurs
/// when there is nothing to save, Disk.
[[nodiscard]] Result<Salvaged> into(const QString &damaged, const QString &to);

} // namespace salvage
