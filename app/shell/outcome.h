// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

/// What a command says: text for standard output, and when it was refused or failed, why. A plain value,
/// so that a command itself never prints.
struct Outcome
{
    QString text;
    std::optional<Error> error;

    Outcome() = default;
    Outcome(QString said) : text(std::move(said)) { }
    Outcome(const tl::unexpected<Error> &failed) : error(failed.value()) { }
};
