// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

#include <QByteArray>

#include <random>

/// libFuzzer's own way to change bytes.
extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t mostSize);

namespace oddities {

/// Changes JSON and leaves it JSON: a value becomes an odd one, is left out, stands twice or in another's place. What
/// is no JSON, and now and then what is, has its bytes changed.
[[nodiscard]] size_t changeJson(uint8_t *data, size_t size, size_t mostSize, unsigned seed);

/// Ends the process, as a fault that was found, unless `holds`.
void require(bool holds, const char *what);

/// Has every part of core read a mentorship that came from outside.
void readAll(const Mentorship &mentorship);

} // namespace oddities
