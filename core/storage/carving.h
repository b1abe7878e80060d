// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantList>

#include <optional>
#include <vector>

/// Rows read out of the bytes of a notebook without SQLite, page by page, so that damage to one page, to the header
/// or to the schema costs no other row. After sqlite.org/fileformat2.html, sections 1.5, 1.6 and 2.1.
namespace carving {

/// How much is looked at.
enum class Look {
    Cells,     ///< what the pages themselves list
    Everywhere ///< every place where a row might begin
};

/// The payloads of what may be rows. Much of it may be none: who reads them must be able to tell.
[[nodiscard]] std::vector<QByteArray> payloadsIn(const QByteArray &file, Look look);

/// The values of a payload, or nothing when it is none.
[[nodiscard]] std::optional<QVariantList> valuesOf(const QByteArray &payload);

} // namespace carving
