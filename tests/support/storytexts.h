// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace story {

enum class Language { English, Finnish, Swedish };

/// One of the texts that the people of the story write, by its key. Every text that stays private holds
/// the word `text(language, "secret")`, and no other text does.
[[nodiscard]] QString text(Language language, const char *key);

} // namespace story
