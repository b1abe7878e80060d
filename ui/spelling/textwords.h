// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

/// A word in a text that can be looked up: from `start`, in UTF-16 units.
struct TextWord
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }

    /// Whether a cursor before the unit at `position` stands in the word or at one of its ends.
    [[nodiscard]] bool touches(qsizetype position) const { return position >= start && position <= end(); }

    /// The word as a dictionary knows it: without soft hyphens and with a plain apostrophe.
    [[nodiscard]] QString in(QStringView text) const;

    bool operator==(const TextWord &) const = default;
};

namespace textwords {

/// The words of `text` in their order. Left alone are addresses of the web and of mail, paths, words with digits or
/// underscores, single letters, ABBREVIATIONS with their endings (EU:n), and NamesLikeThis.
[[nodiscard]] QList<TextWord> of(QStringView text);

} // namespace textwords
