// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

TEST_CASE("screenshots draws a page, light and dark, in each language, without a display", "[app]")
{
    const QTemporaryDir folder;
    const Run run = peili({u"screenshots"_s, folder.filePath(u"new"_s), u"--only"_s, u"now"_s});
    checkDone(run);
    const QStringList files = QDir(folder.filePath(u"new"_s)).entryList(QDir::Files, QDir::Name);
    CHECK(files
          == QStringList{u"en-dark-now.png"_s,
                         u"en-light-now.png"_s,
                         u"fi-dark-now.png"_s,
                         u"fi-light-now.png"_s,
                         u"sv-dark-now.png"_s,
                         u"sv-light-now.png"_s});
    QByteArray last;
    for (const QString &file : files) {
        const QByteArray bytes = bytesOf(folder.filePath(u"new/"_s + file));
        CHECK(bytes.startsWith("\x89PNG"));
        CHECK(bytes.size() > 10'000);
        CHECK(bytes != last);
        last = bytes;
    }
}

TEST_CASE("screenshots refuses an unknown page and names the known ones", "[app][bad]")
{
    const QTemporaryDir folder;
    const Run run = peili({u"screenshots"_s, folder.path(), u"--only"_s, u"nowhere"_s});
    checkFailed(run);
    CHECK(run.err.contains("change-in-use"));
    CHECK(QDir(folder.path()).isEmpty());
}
