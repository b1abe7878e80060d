// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commandline.h"

/// Opens the window and stays until it is closed. Needs a QApplication. Returns the exit code.
[[nodiscard]] int runWindow(const Options &options);
