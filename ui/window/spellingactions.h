// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Actions;
class Editing;
class Spelling;

/// Spelling in the menus.
namespace spellingactions {

/// The window's actions switch `spelling` and ask it for suggestions; what it can't keep, `editing` says.
void follow(const Actions &actions, Spelling &spelling, Editing &editing);

} // namespace spellingactions
