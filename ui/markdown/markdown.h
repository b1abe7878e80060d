// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/markdown/blocks.h"

/// Markdown (CommonMark, checklists as `- [ ]`, pictures as `![what it shows](picture:HASH)`) read into blocks and
/// written from them. Of our own: QTextDocument's
/// conversion does not survive a round trip.
///
/// `write(read(text))` keeps what it means, and `read(write(blocks)) == normalised(blocks)`. Line breaks within a
/// paragraph are kept, and each further empty line between two blocks is an empty block: a text typed in a plain editor
/// looks as it was typed. What the editor does not offer is kept to the letter.
namespace markdown {

/// What a text looked like in its source, so that what is not touched is written as it was.
class Kept
{
public:
    /// A paragraph, a whole list, a whole quote.
    struct Part
    {
        QString source;
        QString gap;     ///< between it and the part before
        int blocks = 0;  ///< that it was read as
        int blanks = 0;  ///< empty blocks before it
        size_t hash = 0; ///< of its blocks
    };

    /// The part that a block's `part` names, or nullptr.
    [[nodiscard]] const Part *find(int id) const;

    /// Takes in what another reading kept, and names its parts in `blocks` anew. What is too old is forgotten.
    void add(Kept other, Blocks &blocks);

    std::vector<Part> parts;
    int first = 1; ///< the name of the first part
};

/// A hash of what a block shows, chained from `seed`.
[[nodiscard]] size_t hash(const Block &block, size_t seed);

/// Never empty: an empty text is one empty block. `kept` is filled, if there is one.
[[nodiscard]] Blocks read(const QString &source, Kept *kept = nullptr);

/// With `kept`, parts that are as they were read are written to the letter.
[[nodiscard]] QString write(const Blocks &blocks, const Kept &kept = {});

/// The words of a source, for a list or a label.
[[nodiscard]] QString plain(const QString &source);

} // namespace markdown
