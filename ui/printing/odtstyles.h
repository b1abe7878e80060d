// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

namespace report::odt {

/// styles.xml: every style that the content names, the page, and its footer with running head and page number.
[[nodiscard]] QByteArray styles(const Report &, Paper);

} // namespace report::odt
