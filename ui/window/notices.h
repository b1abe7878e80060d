// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/noticebar.h"
#include "ui/editing/editing.h"

/// What the notice bar says about what the notebook answers.
namespace notices {

/// A failure, with the way to try again where trying again can help.
[[nodiscard]] Notice ofFailure(Editing &editing, const Error &error, const QString &about);

/// Why a notebook that is read-only is so.
[[nodiscard]] Notice ofReadOnly(const Notebook &notebook);

} // namespace notices
