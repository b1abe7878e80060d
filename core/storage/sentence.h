// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// One sentence for what SQLite answered (an extended result code) about the file at `path`.
[[nodiscard]] Error sentenceFor(int code, const QString &path);
