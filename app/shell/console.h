// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/outcome.h"

namespace console {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Prints what a command says and returns the exit code. A reader that stops reading early is no failure;
/// a disk that takes no more is.
[[nodiscard]] int say(const Outcome &outcome);

/// Prints one line on standard error, whatever the text holds.
void complain(const QString &text);

/// Keeps Qt's own warnings off standard error, which belongs to the one line that says what went wrong.
void silenceQt();

/// `text` on one line and without characters that a terminal would obey.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace console
