// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"
#include "ui/verbs/place.h"

#include <optional>
#include <span>

class QWidget;

/// What a person can do on the pages, for the command palette: the one table of it.
namespace pageverbs {

/// What a person can do: its words, and where in the window it is done.
struct PageVerb
{
    const char *text;  ///< translated by `text()`
    const char *edits; ///< the verbs of edits.h that it leads to, separated by spaces
    /// Where it is done; nothing while it can't be done.
    std::optional<Place> (*place)(const Editing &editing);
    /// The object names of what is pressed there in turn; what is not there is passed over. A name with a slash is
    /// looked for within the one before the slash. What can't be pressed gets the focus.
    const char *press;
};

[[nodiscard]] std::span<const PageVerb> table();

/// In the language of the window.
[[nodiscard]] QString text(const PageVerb &verb);

/// Presses on an open page what the verb presses.
void press(QWidget *page, const PageVerb &verb);

} // namespace pageverbs
