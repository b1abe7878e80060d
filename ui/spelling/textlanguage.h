// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

/// Tells the language of a paragraph from its words.
namespace textlanguage {

using Accepts = std::function<bool(const QString &language, const QString &word)>;

/// How many words are enough to tell by; more make no difference.
inline constexpr qsizetype enough = 40;

/// The one of `languages` that accepts most of `words`. `now` is the paragraph's language so far: it stays unless
/// another one is clearly better, so that a paragraph doesn't change with each word. With too few words to tell, or
/// when none is better, it is `now`, and `around` (the language of the neighbours) for a paragraph that has none yet.
[[nodiscard]] QString recognise(const QStringList &words, const QStringList &languages, const QString &now,
                                const QString &around, const Accepts &accepts);

} // namespace textlanguage
