// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdfcharacters.h"

#include <QByteArrayView>

#include <array>
#include <cstring>
#include <utility>

namespace report {

namespace {

/// What Qt says, and what people mean by it. They are of one length.
constexpr std::array meant{std::pair{"<0009>", "<0020>"},
                           std::pair{"<02BB>", "<2018>"},
                           std::pair{"<02BC>", "<2019>"},
                           std::pair{"<02EE>", "<201D>"}};

/// Where a line of a map names its characters, after the numbers of the first glyph and the last: in a list, or as the
/// one character of one glyph. -1 for a run of characters, and where nothing is named.
qsizetype charactersIn(QByteArrayView line)
{
    const qsizetype second = line.indexOf("> ") + 2;
    const qsizetype characters = line.indexOf("> ", second) + 2;
    if (second < 2 || characters < 2 || characters >= line.size())
        return -1;
    return line.at(characters) == '[' || line.first(second) == line.sliced(second, characters - second) ? characters
                                                                                                        : -1;
}

} // namespace

void nameCharacters(QByteArray &pdf)
{
    const auto find = [&](const char *word, qsizetype from) { return pdf.indexOf(word, from); };
    for (qsizetype map = find("beginbfrange\n", 0); map >= 0; map = find("beginbfrange\n", map + 1)) {
        const qsizetype end = find("endbfrange", map);
        for (qsizetype line = find("\n", map) + 1; line < end;) {
            const qsizetype next = find("\n", line) + 1;
            if (next == 0)
                break;
            const qsizetype first = charactersIn(QByteArrayView(pdf).sliced(line, next - line));
            for (const auto &[said, character] : meant) {
                for (qsizetype at = first < 0 ? -1 : find(said, line + first); at >= 0 && at < next;
                     at = find(said, at + 1))
                    std::memcpy(pdf.data() + at, character, std::strlen(character));
            }
            line = next;
        }
    }
}

} // namespace report
