// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// The order in which Tab goes: as one reads, which is the order of the layouts. Qt's own chain is the order in which
/// widgets were made, and what opens or is added later would come last in it.
namespace taborder {

/// What Tab comes to inside of `root` now: what is visible, enabled and takes the focus by Tab.
[[nodiscard]] QList<QWidget *> of(QWidget *root);

/// Moves the focus to the one after (or before) the widget with the focus, round the ends. False when Tab comes to
/// nothing.
bool step(QWidget *root, bool next);

} // namespace taborder
