// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/search.h"

class QScrollArea;

/// Shows the words of a hit on the page that has them: its field gets the focus with the words selected. Where the
/// words stand to be read only, they are brought into view. False when the page does not show them now.
bool lightUp(QScrollArea *page, const search::Hit &hit);
