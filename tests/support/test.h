// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every test file begins with: Catch2, the printing of our values, and the literals.

#include "tests/support/catch.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;

/// The error of what must not have worked: of this kind, and with words for the person.
template <class T>
void checkRefused(const Result<T> &result, Error::Kind kind)
{
    CHECK_FALSE(result);
    if (result)
        return;
    INFO(print::error(result.error()).toStdString());
    CHECK(static_cast<int>(result.error().kind) == static_cast<int>(kind));
    CHECK(result.error().words.size() > 10);
}
