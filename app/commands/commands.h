// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commandline.h"
#include "app/shell/outcome.h"

/// The commands of the command line, one file a family. Each does what its line of `--help` says and
/// returns what to print.
namespace commands {

/// Runs the command of `options`, which must have one.
[[nodiscard]] Outcome run(const Options &options);

[[nodiscard]] Outcome demo(const Options &options);
[[nodiscard]] Outcome list(const Options &options);
[[nodiscard]] Outcome summarise(const Options &options);
[[nodiscard]] Outcome exportAll(const Options &options);
[[nodiscard]] Outcome import(const Options &options);
[[nodiscard]] Outcome calendar(const Options &options);
[[nodiscard]] Outcome search(const Options &options);
[[nodiscard]] Outcome backUp(const Options &options);
[[nodiscard]] Outcome check(const Options &options);
[[nodiscard]] Outcome restore(const Options &options);
[[nodiscard]] Outcome repair(const Options &options);
[[nodiscard]] Outcome screenshots(const Options &options);

} // namespace commands
