// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/packs/pack.h"

#include <tuple>

/// A prompt of a pack by name.
struct PromptName
{
    QString list;
    QString key;

    bool operator==(const PromptName &) const = default;
    bool operator<(const PromptName &other) const { return std::tie(list, key) < std::tie(other.list, other.key); }
};

/// Two prompts of a pack whose answers are read beside each other: what was asked at first, and what is asked later
/// about the same thing.
struct PromptPair
{
    PromptName then;
    PromptName now;
    bool seenByOthers = false; ///< `now` asks the others what they see in one
};

/// Reads the pairs ("mirrors") of a pack from its JSON. BadInput for a pair with a prompt that the pack lacks, a
/// `now` that stands in two pairs, and pairs that lead back to themselves. They stand apart from the pack, since
/// only the mirror needs them.
[[nodiscard]] Result<std::vector<PromptPair>> readMirrorPairs(const QByteArray &json, const Pack &pack);

/// The pairs of one of the built-in packs.
[[nodiscard]] const std::vector<PromptPair> &builtInMirrorPairs(const QString &id);
