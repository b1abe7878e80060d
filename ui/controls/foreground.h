// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Coming to the front. A desktop allows it to the program that a person asked for, and says so by a token.
/// https://wayland.app/protocols/xdg-activation-v1
namespace foreground {

/// The desktop's leave that this program was started with; empty when there is none.
[[nodiscard]] QString leave();

/// Takes the desktop's leave, which is for the next window that is brought to the front. Nothing when it is empty.
void allow(const QString &leave);

/// Shows the window in front of all others, as large as it was.
void bring(QWidget &window);

} // namespace foreground
