// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace termination {

/// On SIGTERM, SIGINT and SIGHUP `close` is called from the event loop, as long as `context` lives, so that what was
/// typed can be kept. Does nothing where the system has no such signals.
void onTerminate(QObject &context, const std::function<void()> &close);

} // namespace termination
