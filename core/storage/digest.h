// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records.h"

#include <QByteArray>

/// A digest of a record's content: the first 16 bytes of the SHA-256 of its table, field names and values.
[[nodiscard]] QByteArray digestOf(const Record &record);

/// `sum` with the digest taken in or out (exclusive or, so the order of records doesn't matter). An empty sum is
/// that of no records.
[[nodiscard]] QByteArray toggled(QByteArray sum, const QByteArray &digest);
