// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commandline.h"
#include "core/notebook.h"

namespace commands {

/// The path that the options name, or the usual one.
[[nodiscard]] QString notebookPath(const Options &options);

/// Opens the notebook, which must be there.
[[nodiscard]] Result<std::unique_ptr<Notebook>> openNotebook(const Options &options);

/// All mentorships, the earliest first; those of one day by title and id.
[[nodiscard]] Result<std::vector<const Mentorship *>> mentorships(Notebook &notebook);

/// The mentorship that `wanted` names: by its id, the beginning of it, or its title. Empty: the only one.
/// NotFound, or Refused when it may mean several.
[[nodiscard]] Result<const Mentorship *> chosen(Notebook &notebook, const QString &wanted);

/// The mentorships that a command is about: the chosen one, or all when none is wanted.
[[nodiscard]] Result<std::vector<const Mentorship *>> chosenOrAll(Notebook &notebook, const QString &wanted);

} // namespace commands
