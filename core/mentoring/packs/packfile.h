// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The JSON of a built-in pack, as it is in the program; empty when there is none of this id.
[[nodiscard]] QByteArray packFile(const QString &id);
