// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Actions;

/// Light or dark, as the person chooses in the menu.
namespace appearance {

void follow(Actions &actions);

} // namespace appearance
