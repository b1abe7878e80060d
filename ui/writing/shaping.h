// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/document.h"

/// What hands do to a text beyond typing letters. Each changes the blocks that a cursor touches; those that return
/// bool did nothing when they say false.
namespace writing::shaping {

using document::Look;

/// Makes items of the blocks, or paragraphs again when all of them are such items. A block of several lines becomes
/// an item for each line.
void toggleList(QTextCursor cursor, Block::Kind kind, const Look &look);
void toggleQuote(QTextCursor cursor, const Look &look);

/// 0 makes a paragraph of a heading.
void setHeading(QTextCursor cursor, int level, const Look &look);

/// Sets a style, `bold` or `italic`, on what is selected, or takes it away where all has it.
void toggleStyle(const QTextCursor &cursor, bool Run::*style, const Look &look);

/// Whether all that is selected has a style; without a selection, whether what is typed would have it.
[[nodiscard]] bool hasStyle(const QTextCursor &cursor, bool Run::*style);

/// The link at the cursor or in the selection, or an empty text; and the whole of it.
[[nodiscard]] QString linkAt(const QTextCursor &cursor);
[[nodiscard]] QTextCursor aroundLink(const QTextCursor &cursor);

/// Links what is selected, or the link at the cursor; an empty address takes a link away. Without either the
/// address itself is inserted.
void setLink(QTextCursor cursor, const QString &address, const Look &look);

/// The picture that is selected, or right before or after the cursor, selected; null where there is none.
[[nodiscard]] QTextCursor pictureAt(const QTextCursor &cursor);

/// Tells in words what a picture shows.
void describe(QTextCursor picture, const QString &words, const Look &look);

/// Moves items one level deeper (1) or out (-1).
bool indent(QTextCursor cursor, int by, const Look &look);

/// The Enter key: continues a list, leaves it from an empty item, ends a heading. Always does something.
void breakBlock(QTextCursor &cursor, const Look &look);
void breakLine(QTextCursor &cursor);

/// The Backspace key at the start of an item, heading or quote makes it a paragraph, step by step.
bool backspace(QTextCursor &cursor, const Look &look);

/// A mark that was typed at the start of a block, such as “-” or “1.”, becomes what it means. The space that ends it
/// is not in the text yet.
bool autoFormat(QTextCursor &cursor, const Look &look);

/// Ticks an item of a checklist, or takes the tick away.
bool toggleCheck(const QTextBlock &block, const Look &look);

/// Inserts blocks at the cursor, in place of what is selected.
void insert(QTextCursor &cursor, const Blocks &blocks, const Look &look);

} // namespace writing::shaping
