// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/breakable.h"

QString breakable(const QString &text)
{
    constexpr int longest = 24; ///< characters in a row; longer words of Finnish can bear a break, too
    QString result;
    result.reserve(text.size());
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest && !c.isLowSurrogate() && !c.isMark()) {
            result += QChar(0x200b);
            run = 1;
        }
        result += c;
    }
    return result;
}
