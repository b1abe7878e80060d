// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace report {

/// A PDF of Qt's says for each glyph which character it stands for, so that text can be searched, copied and read
/// aloud. Where a font draws several characters alike, Qt 6 says the one with the lowest number: in Inter 4.1 an
/// apostrophe becomes a modifier letter, in every font a space a tab. This puts those that people write in their place,
/// in the ToUnicode maps (ISO 32000-1, 9.10.3), which Qt writes uncompressed; no byte moves.
void nameCharacters(QByteArray &pdf);

} // namespace report
