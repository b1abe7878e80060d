// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"
#include "tests/support/test.h"

namespace {

QStringList pathsOf(const QStringList &folders, bool (*wrong)(const source::File &))
{
    QStringList paths;
    for (const source::File &file : source::files(folders)) {
        if (wrong(file))
            paths << file.path;
    }
    return paths;
}

const QStringList &everywhere()
{
    static const QStringList folders{u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};
    return folders;
}

} // namespace

TEST_CASE("Every source file begins with its licence")
{
    CHECK(pathsOf(everywhere(),
                  [](const source::File &file) {
                      return !file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
                  })
          == QStringList());
}

TEST_CASE("Every header is read once")
{
    CHECK(
        pathsOf(everywhere(),
                [](const source::File &file) { return file.isHeader() && !file.text.contains(u"\n#pragma once\n"_s); })
        == QStringList());
}

TEST_CASE("No source file is longer than 400 lines, the main window not longer than 250")
{
    CHECK(pathsOf(everywhere(), [](const source::File &file) { return file.lineCount() > 400; }) == QStringList());
    CHECK(pathsOf({u"ui"_s},
                  [](const source::File &file) {
                      return file.path.endsWith(u"/mainwindow.cpp"_s) && file.lineCount() > 250;
                  })
          == QStringList());
}

TEST_CASE("Source files have no tabs, no spaces at the end of a line, and end with a line feed")
{
    CHECK(pathsOf(everywhere(),
                  [](const source::File &file) {
                      return file.text.contains(u'\t') || file.text.contains(u" \n"_s) || !file.text.endsWith(u'\n')
                          || file.text.contains(u'\r');
                  })
          == QStringList());
}

TEST_CASE("Nothing is left for later in the source")
{
    CHECK(pathsOf({u"core"_s, u"ui"_s, u"app"_s},
                  [](const source::File &file) {
                      return file.text.contains(u"TODO"_s) || file.text.contains(u"FIXME"_s)
                          || file.text.contains(u"XXX"_s);
                  })
          == QStringList());
}
