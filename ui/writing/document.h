// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/markdown/blocks.h"

#include <QFont>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>

class QTextDocument;

/// Blocks in a QTextDocument. What a block or a stretch of text is stands in properties of its format; how it looks
/// follows from that. Lists are no QTextList: their signs are painted by TextView.
namespace writing {
using markdown::Block;
using markdown::Blocks;
using markdown::deepest;
using markdown::Run;
} // namespace writing

namespace writing::document {

/// What the look of a text depends on.
struct Look
{
    QFont font;
    QPalette palette;
};

/// Of a line, times that of the font.
inline constexpr double lineHeight = 1.18;

/// A text block without its words.
[[nodiscard]] Block shape(const QTextBlock &block);

/// A run without its words; of a picture all of it.
[[nodiscard]] Run style(const QTextCharFormat &format);

[[nodiscard]] QTextBlockFormat blockFormat(const Block &shape, const Look &look);
[[nodiscard]] QTextCharFormat charFormat(const Run &style, const Block &shape, const Look &look);

/// Makes a block what `shape` says; its words stay and look accordingly.
void reshape(const QTextBlock &block, const Block &shape, const Look &look);

/// The whole document, not normalised.
[[nodiscard]] Blocks read(const QTextDocument &document);

/// From position `from` to `to`.
[[nodiscard]] Blocks read(const QTextDocument &document, int from, int to);

/// Puts `blocks`, at least one, in the place of `count` blocks, at least one, from `first` on. Returns the position
/// behind the last one.
int replace(QTextDocument &document, int first, int count, const Blocks &blocks, const Look &look);

/// Inserts runs at the cursor, in a block shaped so.
void insert(QTextCursor &cursor, const std::vector<Run> &runs, const Block &shape, const Look &look);

/// The number of an item of a numbered list.
[[nodiscard]] int number(const QTextBlock &item);

} // namespace writing::document
