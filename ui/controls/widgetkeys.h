// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/keyname.h"

/// The keys that some widgets hear by themselves, for the sheet of keys.
namespace widgetkeys {

[[nodiscard]] QList<KeyLine> ofAgenda(); ///< AgendaRow
[[nodiscard]] QList<KeyLine> ofBoard();  ///< BoardCard
[[nodiscard]] QList<KeyLine> ofPhaseLine();
[[nodiscard]] QList<KeyLine> ofPreview(); ///< SheetView

} // namespace widgetkeys
