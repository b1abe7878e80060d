// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"
#include "tests/support/test.h"

#include <QHash>

TEST_CASE("No folder holds more than 60 source files")
{
    QHash<QString, int> count;
    for (const source::File &file : source::files({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        ++count[file.path.section(u'/', 0, -2)];
    QStringList full;
    for (auto folder = count.cbegin(); folder != count.cend(); ++folder) {
        if (folder.value() > 60)
            full << u"%1: %2"_s.arg(folder.key()).arg(folder.value());
    }
    CHECK(full == QStringList());
}
