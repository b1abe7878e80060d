// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every test file begins with: Catch2, the printing of our values, and the literals.

#include <catch2/catch.hpp>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;
