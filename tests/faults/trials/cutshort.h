// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/changeset.h"
#include "tests/faults/disk/platter.h"

/// The folder of a notebook with these bytes, as a power cut leaves it in the middle of saving `changeset`: a part of
/// it is in the file, and what was there before waits in the journal for the next start.
[[nodiscard]] Platter::Contents cutShort(const QByteArray &notebook, const Changeset &changeset);
