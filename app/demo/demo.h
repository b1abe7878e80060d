// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook.h"

/// The sample notebook: three invented mentorships, one in each language, lived through the verbs of
/// edits.h on the days that their stories tell of.
namespace demo {

/// Lives the story of a language (en, fi, sv) from its first day to its last, or to `until`. BadInput names
/// what is wrong with it.
[[nodiscard]] Result<Changeset> live(const QString &language, const QDateTime &until = {});

/// Lives all stories into the notebook.
[[nodiscard]] Result<void> fill(Notebook &notebook);

/// Makes `folder`/sample.peili and returns its path. Refused when it is there.
[[nodiscard]] Result<QString> make(const QString &folder);

/// The frame of the sample's mentorship in a language (en, fi, sv); empty when the notebook has none.
[[nodiscard]] Programme inLanguage(const Notebook &notebook, const QString &code);

} // namespace demo
