// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/pictures.h"

#include <QString>

#include <vector>

/// What people wrote, in Markdown (CommonMark, read by cmark). HTML in it is nothing but text, and so is a picture that
/// is not among those given.
namespace prose {

/// A stretch of text in one style, or a picture.
struct Run
{
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    QString link;      ///< empty where there is none
    QString picture{}; ///< the hash of one, whose text tells what it shows; empty for words

    bool operator==(const Run &) const = default;
};

/// A paragraph, or a part of a list item.
struct Block
{
    enum class Kind { Text, Code, Line };
    enum class Box { None, Open, Ticked };

    Kind kind = Kind::Text;
    int quoted = 0;        ///< how deep in block quotes
    int listed = 0;        ///< how deep in lists
    bool ordered = false;  ///< the innermost list is numbered
    int number = 0;        ///< the item's number, or 0 for a further block of the same item
    std::vector<Run> runs; ///< a line break is a newline in a run's text
    Box box = Box::None;   ///< of an item of a checklist; it stands in place of the item's mark
    bool heading = false;  ///< a line that heads what follows; its runs are strong

    bool operator==(const Block &) const = default;
};

/// A box as a character, for formats that have text alone; empty for none.
[[nodiscard]] QString sign(Block::Box);

[[nodiscard]] std::vector<Block> parse(const QString &markdown, const pictures::ByHash &shown = {});

/// As HTML without any markup of the writer's own; headings become bold paragraphs, links only to the web and mail.
/// The items of a checklist have the class "box". Pictures stand in it with all their bytes.
[[nodiscard]] QString html(const QString &markdown, const pictures::ByHash &shown = {});

/// As a part of a larger Markdown document: what would reach beyond it – headings, HTML, an open code fence –
/// is tamed; a text without these stays to the letter. A picture refers to the label of its definition.
[[nodiscard]] QString embedded(const QString &markdown, const pictures::ByHash &shown = {});

/// The label under which a document defines a picture.
[[nodiscard]] QString label(const QString &hash);

/// Plain text of ours as Markdown that shows just it, at the start of a block or within a line.
[[nodiscard]] QString escaped(const QString &text, bool startsBlock = true);

} // namespace prose
