// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/pictures.h"

#include <QString>

#include <cmark.h>

#include <memory>

namespace prose {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Steps = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

inline constexpr QChar openBox(0x2610);
inline constexpr QChar tickedBox(0x2611);

/// What is written in Markdown as a tree that can do no harm in a larger document: HTML is text, pictures are but those
/// that are `shown`, headings bold paragraphs, links that lead neither to the web nor to mail their words. The items of
/// a checklist begin with the character of a box.
[[nodiscard]] Tree treeOf(const QString &markdown, const pictures::ByHash &shown = {});

/// Whether a paragraph was a heading.
[[nodiscard]] bool wasHeading(cmark_node *paragraph);

/// Whether an address leads to the web or to mail: the links that are kept as links.
[[nodiscard]] bool leadsOut(const QString &url);

[[nodiscard]] QString literalOf(cmark_node *node);

/// The words below a node, without their styles.
[[nodiscard]] QString wordsOf(cmark_node *node);

} // namespace prose
