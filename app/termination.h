// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace termination {

/// SIGTERM, SIGINT and SIGHUP close `window` as its own button would, so that what was typed is kept.
/// Does nothing where the system has no such signals.
void closeOnTerminate(QWidget &window);

} // namespace termination
