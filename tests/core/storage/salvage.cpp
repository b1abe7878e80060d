// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/base/files.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QFile>
#include <QFileInfo>

using story::Chapter;
using story::Story;

namespace {

/// A closed notebook with a story, and its bytes to damage.
struct Damaged
{
    explicit Damaged(Chapter chapter = Chapter::Begins) : story(chapter)
    {
        story.tell(*notebook);
        notebook.close();
        QFile file(notebook.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
    }

    /// Puts the bytes down, and saves what can be saved of them.
    Result<salvage::Salvaged> saved()
    {
        QFile file(notebook.path());
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()));
        const auto done = salvage::into(notebook.path(), to());
        QFile after(notebook.path());
        REQUIRE(after.open(QIODevice::ReadOnly));
        CHECK(after.readAll() == bytes); // it is only read
        return done;
    }

    [[nodiscard]] QString to() const { return notebook.pathOf(u"saved.peili"_s); }

    /// What the new notebook holds of the story's mentorship.
    [[nodiscard]] Mentorship found() const
    {
        const auto opened = Notebook::open(to(), Notebook::Create::Never);
        REQUIRE(opened);
        CHECK((*opened)->check().value() == QStringList());
        REQUIRE((*opened)->programmes().size() == 1);
        return **(*opened)->mentorship((*opened)->programmes().front().id);
    }

    /// Every place where the bytes stand.
    [[nodiscard]] std::vector<qsizetype> placesOf(const QByteArray &what) const
    {
        std::vector<qsizetype> places;
        for (qsizetype at = bytes.indexOf(what); at >= 0; at = bytes.indexOf(what, at + 1))
            places.push_back(at);
        return places;
    }

    Story story;
    TempNotebook notebook;
    QByteArray bytes;
};

} // namespace

TEST_CASE("Of a sound notebook everything is saved", "[salvage]")
{
    Damaged damaged(Chapter::LookedBack);
    const auto saved = damaged.saved();
    REQUIRE(saved);
    CHECK(saved->words == QStringList());
    CHECK(damaged.found() == damaged.story.now());
    CHECK(salvage::findsAny(damaged.notebook.path()));
}

TEST_CASE("Without the header or the schema everything is saved", "[salvage]")
{
    Damaged damaged;
    const int size = GENERATE(100, 4096);
    damaged.bytes.replace(0, size, QByteArray(size, '\x5a'));
    const auto saved = damaged.saved();
    REQUIRE(saved);
    CHECK(saved->words == QStringList());
    CHECK(damaged.found() == damaged.story.now());
}

TEST_CASE("A text with one wrong bit is put right", "[salvage]")
{
    Damaged damaged;
    const Reflection reflection = story::allOf<Reflection>(damaged.story).front();
    const auto places = damaged.placesOf(reflection.text.toUtf8().left(20));
    REQUIRE(places.size() == 1);
    damaged.bytes[places.front() + 3] = char(damaged.bytes.at(places.front() + 3) ^ 4);
    const auto saved = damaged.saved();
    REQUIRE(saved);
    CHECK(saved->words == QStringList());
    CHECK(damaged.found() == damaged.story.now());
}

TEST_CASE("A text that can not be put right is kept as it is, and named", "[salvage]")
{
    Damaged damaged;
    Reflection reflection = story::allOf<Reflection>(damaged.story).front();
    const auto places = damaged.placesOf(reflection.text.toUtf8().left(20));
    REQUIRE(places.size() == 1);
    damaged.bytes.replace(places.front(), 4, "~~~~");
    reflection.text.replace(0, 4, u"~~~~"_s);
    const auto saved = damaged.saved();
    REQUIRE(saved);
    REQUIRE(saved->words.size() == 1);
    CHECK(saved->words.front().contains(reflection.id.text()));
    Mentorship expected = damaged.story;
    expected.put(reflection);
    CHECK(damaged.found() == expected);
}

TEST_CASE("Where a person is lost, another stands in the place", "[salvage]")
{
    Damaged damaged;
    const Person mentor = *damaged.story.now().find(damaged.story.mentor());
    const auto places = damaged.placesOf(mentor.name.toUtf8());
    REQUIRE_FALSE(places.empty());
    for (const qsizetype at : places) // the whole row with its digest
        damaged.bytes.replace(at - 60, 160, QByteArray(160, '\0'));
    const auto saved = damaged.saved();
    REQUIRE(saved);
    CHECK(saved->words.join(u' ').contains(mentor.id.text()));
    const Mentorship found = damaged.found();
    REQUIRE(found.find(mentor.id));
    CHECK(found.all<Reflection>() == damaged.story.now().all<Reflection>());
}

TEST_CASE("Nothing is saved over a file that is there, or of a file that holds nothing", "[salvage]")
{
    Damaged damaged;
    REQUIRE(files::make(damaged.to()));
    checkRefused(damaged.saved(), Error::Kind::Refused);
    CHECK(QFileInfo(damaged.to()).size() == 0);
    REQUIRE(QFile::remove(damaged.to()));
    damaged.bytes = QByteArray(50'000, 'x');
    checkRefused(damaged.saved(), Error::Kind::NotOurs);
    CHECK_FALSE(QFileInfo::exists(damaged.to()));
    CHECK_FALSE(salvage::findsAny(damaged.notebook.path()));
    checkRefused(salvage::into(damaged.notebook.pathOf(u"none.peili"_s), damaged.to()), Error::Kind::NotFound);
}
