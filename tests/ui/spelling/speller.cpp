// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/speller.h"

#include "tests/support/test.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

void open(Speller &speller)
{
    QSignalSpy ready(&speller, &Speller::ready);
    speller.load();
    REQUIRE((speller.isReady() || ready.wait(20'000)));
}

} // namespace

TEST_CASE("Dictionaries are opened when they are wanted, and not before")
{
    const QTemporaryDir folder;
    Speller speller(folder.path(), {u"fi"_s, u"en"_s});
    CHECK_FALSE(speller.isReady());
    CHECK(speller.languages().isEmpty());
    CHECK(speller.accepts(u"fi"_s, u"työhyvinvoitni"_s)); // nothing is wrong yet
    open(speller);
    CHECK(speller.languages() == QStringList({u"fi"_s, u"en"_s}));
    CHECK_FALSE(speller.remembered(u"fi"_s, u"työhyvinvoitni"_s));
    CHECK_FALSE(speller.accepts(u"fi"_s, u"työhyvinvoitni"_s));
    CHECK(speller.remembered(u"fi"_s, u"työhyvinvoitni"_s) == std::optional(false));
    CHECK(speller.suggestions(u"fi"_s, u"työhyvinvoitni"_s) == QStringList{u"työhyvinvointi"_s});
}

TEST_CASE("A speller may be closed while its dictionaries are being opened")
{
    const QTemporaryDir folder;
    Speller speller(folder.path(), {u"en"_s, u"sv"_s});
    speller.load();
}

TEST_CASE("Own words are right in every language, stay for the next time, and are nobody else’s to read")
{
    const QTemporaryDir folder;
    const QString home = folder.filePath(u"peili"_s); // not there yet
    {
        Speller speller(home, {u"fi"_s, u"en"_s});
        open(speller);
        REQUIRE_FALSE(speller.accepts(u"fi"_s, u"vermekissa"_s));
        const QSignalSpy changed(&speller, &Speller::wordsChanged);
        CHECK(speller.add(u"vermekissa"_s));
        CHECK(changed.count() == 1);
        CHECK(speller.accepts(u"fi"_s, u"vermekissa"_s));
        CHECK(speller.accepts(u"en"_s, u"Vermekissa"_s)); // at the beginning of a sentence
    }
    Speller again(home, {u"fi"_s});
    open(again);
    CHECK(again.accepts(u"fi"_s, u"vermekissa"_s));
    CHECK(QFileInfo(again.ownWordsFile()).permissions()
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("Two windows add to the same words")
{
    const QTemporaryDir folder;
    Speller one(folder.path(), {});
    Speller other(folder.path(), {});
    open(one);
    open(other);
    CHECK(one.add(u"Pihla"_s));
    CHECK(other.add(u"Runar"_s));
    CHECK(other.add(u"Runar"_s));
    QFile file(one.ownWordsFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "Pihla\nRunar\n");
}

TEST_CASE("Words that can’t be kept are right for this time, and it is said")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    Speller speller(inTheWay.fileName(), {u"fi"_s});
    open(speller);
    checkRefused(speller.add(u"vermekissa"_s), Error::Kind::Disk);
    CHECK(speller.accepts(u"fi"_s, u"vermekissa"_s));
}
