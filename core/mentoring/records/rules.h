// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/changeset.h"

namespace rules {

/// The longest text of one field, in UTF-16 units: a book of some 700 pages.
inline constexpr qsizetype longestText = 2'000'000;

/// The longest content of an entry of the trash: many such texts.
inline constexpr qsizetype longestContent = 64 * longestText;

/// The longest title, name or other single line.
inline constexpr qsizetype longestLine = 500;

/// Whether a record may be kept as it is, whoever made it: the person, an import or another program.
/// BadInput names the field and what is wrong with it.
[[nodiscard]] Result<void> check(const Record &record);

/// The same for everything that a changeset would keep.
[[nodiscard]] Result<void> check(const Changeset &changeset);

/// Whether the text holds a character that no keyboard makes and no page shows (C0 controls except line
/// feed and tab, DEL, non-characters, lone surrogates).
[[nodiscard]] bool hasForbiddenCharacter(const QString &text);

/// `text` without such characters, with \r\n and \r as \n: for what is typed or pasted.
[[nodiscard]] QString cleaned(QString text);

} // namespace rules
