// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

TEST_CASE("screenshots draws a page, light and dark, in each language and size of type, without a display", "[app]")
{
    const QTemporaryDir folder;
    const Run run = peili({u"screenshots"_s, folder.filePath(u"new"_s), u"--page"_s, u"now"_s});
    checkDone(run);
    const QStringList files = QDir(folder.filePath(u"new"_s)).entryList(QDir::Files, QDir::Name);
    CHECK(files
          == QStringList{u"now-en-dark-10.png"_s,
                         u"now-en-dark-20.png"_s,
                         u"now-en-light-10-mirrored.png"_s,
                         u"now-en-light-10.png"_s,
                         u"now-en-light-20.png"_s,
                         u"now-fi-dark-10.png"_s,
                         u"now-fi-dark-20.png"_s,
                         u"now-fi-light-10.png"_s,
                         u"now-fi-light-20.png"_s,
                         u"now-sv-dark-10.png"_s,
                         u"now-sv-dark-20.png"_s,
                         u"now-sv-light-10.png"_s,
                         u"now-sv-light-20.png"_s});
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
    const Run run = peili({u"screenshots"_s, folder.path(), u"--page"_s, u"nowhere"_s});
    checkFailed(run);
    CHECK(run.err.contains("change-in-use"));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("screenshots draws a window of the size that is asked for", "[app]")
{
    const QTemporaryDir folder;
    checkDone(peili({u"screenshots"_s, folder.path(), u"--page"_s, u"start"_s, u"--size"_s, u"1024x640"_s}));
    const QByteArray bytes = bytesOf(folder.filePath(u"start-fi-light-10.png"_s));
    CHECK(bytes.mid(16, 8).toHex() == "0000040000000280"); // width and height, where PNG keeps them
    const Run wrong = peili({u"screenshots"_s, folder.path(), u"--size"_s, u"wide"_s});
    checkFailed(wrong);
    CHECK(wrong.err.contains("1280x860"));
}
