// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

#include <QString>

/// What is said about a reflection where it is listed or opened, in the language of the window.
namespace reflectionwords {

/// Markdown as plain text, without the signs of its markup; blocks are lines.
[[nodiscard]] QString plain(const QString &markdown);

/// The same on one line, to be read in passing: a dot stands between the items of a list.
[[nodiscard]] QString running(const QString &markdown);

/// The beginning of it, for a row that shows a few lines: of a text of a megabyte, too, only a page is looked at.
[[nodiscard]] QString beginning(const QString &markdown);

/// "Prepare", "After meeting 3", "Journal".
[[nodiscard]] QString occasion(const Mentorship &, const Reflection &);

/// The title of the prompt that it answers; empty for a free entry.
[[nodiscard]] QString prompt(const Mentorship &, const Reflection &);

} // namespace reflectionwords
