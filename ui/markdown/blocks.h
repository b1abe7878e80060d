// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// A text as the person sees it: paragraphs, headings, items and quotes, one after the other. What is stored is its
/// Markdown (ui/writing/markdown.h), what is edited a QTextDocument (ui/writing/document.h); both are made from this.
namespace markdown {

/// A stretch of text in one style, or a picture. A line break within a block is a '\n'.
struct Run
{
    QString text{};
    bool bold = false;
    bool italic = false;
    bool verbatim = false; ///< Markdown that the editor does not offer, shown and kept to the letter
    QString link{};        ///< an address, or empty
    QString picture{};     ///< the hash of a picture that stands here, or empty; the text tells what it shows

    [[nodiscard]] bool isPicture() const { return !picture.isEmpty(); }

    bool operator==(const Run &) const = default;

    /// Whether both are words in the same style.
    [[nodiscard]] bool looksLike(const Run &other) const;
};

struct Block
{
    enum class Kind { Paragraph, Heading, Bullet, Number, Check, Verbatim };

    Kind kind = Kind::Paragraph;
    int level = 0;        ///< of a heading 1 to 3, of an item from 0 on
    int start = 1;        ///< the number of the first item of a numbered list
    bool checked = false; ///< of a checklist's item
    bool quoted = false;
    std::vector<Run> runs{};
    int part = 0; ///< the part of the source that it was read from, or 0; no part of its value

    [[nodiscard]] bool operator==(const Block &other) const;
    [[nodiscard]] bool isItem() const { return kind == Kind::Bullet || kind == Kind::Number || kind == Kind::Check; }

    /// Whether it is an empty line: a paragraph without words.
    [[nodiscard]] bool isBlank() const { return kind == Kind::Paragraph && runs.empty(); }
    [[nodiscard]] QString text() const;
};

using Blocks = std::vector<Block>;

inline constexpr int deepest = 8; ///< of a list within lists

/// Adds to the runs of a block, to the last one where the style is the same.
void append(std::vector<Run> &runs, const Run &run);

/// The same text in the one shape in which it is compared and written: no style on spaces around words, no
/// spaces at the end of a line and firm ones at its start, no item deeper than one below the item before it.
[[nodiscard]] Blocks normalised(Blocks blocks);

/// The number of each item of a numbered list, 0 for the other blocks.
[[nodiscard]] std::vector<int> numbers(const Blocks &blocks);

/// The words alone, for a place that shows no styles: items with their signs, blocks on lines of their own, pictures
/// as what they show.
[[nodiscard]] QString plain(const Blocks &blocks);

} // namespace markdown
