// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/searchtexts.h"

#include "tests/support/gens.h"
#include "tests/support/story.h"

#include <limits>

using story::at;
using story::Chapter;
using story::Story;

namespace {

std::vector<QUuid> recordsOf(const search::Texts &texts, const search::Numbers &numbers)
{
    std::vector<QUuid> records;
    for (const size_t number : numbers)
        records.push_back(texts.entries().at(number).record);
    return records;
}

std::vector<QUuid> recordsOf(const std::vector<search::Hit> &hits)
{
    std::vector<QUuid> records;
    for (const search::Hit &hit : hits)
        records.push_back(hit.record);
    return records;
}

/// Everything of a mentorship laid out.
search::Texts laidOut(const Mentorship &mentorship)
{
    search::Texts texts(mentorship);
    texts.layOut(mentorship, std::numeric_limits<size_t>::max());
    return texts;
}

/// A story with an entry of the journal that says this.
Story saying(const QString &text)
{
    Story story(Chapter::Begun);
    story.does(edits::reflect(story, Id<Reflection>::fresh(), story.mentee(), text, at("2025-12-01T19:00")));
    return story;
}

} // namespace

TEST_CASE("At each key the same is found as by reading everything", "[search]")
{
    const Story story(Chapter::Closed);
    const search::Texts texts = laidOut(story);
    for (const QString &query :
         {u"e"_s, u"hyvin"_s, u"a e"_s, u"the i a"_s, u"ä"_s, u"MAIJA"_s, u"nowhere"_s, u" "_s, u""_s})
        CHECK(recordsOf(texts, texts.find(query)) == recordsOf(search::find(story, query)));
}

TEST_CASE("The next letter is looked for where the letters before were found", "[search]")
{
    const Story story(Chapter::Closed);
    const search::Texts texts = laidOut(story);
    const QString typed = u"listening to"_s;
    search::Numbers found = texts.find(typed.left(1));
    for (qsizetype length = 2; length <= typed.size(); ++length) {
        found = texts.find(typed.left(length), found);
        CHECK(recordsOf(texts, found) == recordsOf(search::find(story, typed.left(length))));
    }
}

TEST_CASE("What is laid out in pieces is found the newest first, and in the end all of it", "[search]")
{
    const Story story(Chapter::Closed);
    const std::vector<QUuid> all = recordsOf(search::find(story, u"e"_s));
    for (const size_t piece : {size_t(1), size_t(7), size_t(100)}) {
        search::Texts texts(story);
        std::vector<QUuid> found;
        CHECK(texts.find(u"e"_s).empty());
        while (!texts.isWhole()) {
            const size_t before = texts.entries().size();
            texts.layOut(story, piece);
            CHECK(texts.entries().size() <= before + piece);
            const std::vector<QUuid> more = recordsOf(texts, texts.find(u"e"_s, before));
            found.insert(found.end(), more.begin(), more.end());
            CHECK(found == recordsOf(texts, texts.find(u"e"_s)));
            CHECK(std::equal(found.begin(), found.end(), all.begin()));
        }
        CHECK(found == all);
        texts.layOut(story, piece);
        CHECK(recordsOf(texts, texts.find(u"e"_s)) == all);
    }
}

TEST_CASE("Letters of every alphabet compare as they do where a hit is told", "[search]")
{
    for (const QString &text :
         {u"ÄLÄ PIDÄ Kiirettä"_s, u"Straße STRASSE"_s, u"İstanbul ıI"_s, u"ΣΊΣΥΦΟΣ ς"_s, u"𐐀𐐨 Ǆ"_s}) {
        const Story story = saying(text);
        const search::Texts texts = laidOut(story);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QString word = text.mid(i, text.at(i).isHighSurrogate() ? 2 : 1).toLower();
            if (word.at(0).isLowSurrogate())
                continue;
            CHECK(recordsOf(texts, texts.find(word)) == recordsOf(search::find(story, word)));
        }
    }
}

TEST_CASE("A record that was found is told in full", "[search]")
{
    const Story story = saying(u"Kysyin ensin, ja he vastasivat."_s);
    const search::Hit hit = search::find(story, u"vastasivat"_s).front();
    const std::optional<search::Hit> told = search::hitIn(story, hit.record, u"vastasivat"_s);
    REQUIRE(told);
    CHECK(told->text == hit.text);
    CHECK(told->spans == hit.spans);
    CHECK(told->when == hit.when);
    CHECK_FALSE(search::hitIn(story, hit.record, u"vastaamatta"_s));
    CHECK_FALSE(search::hitIn(story, QUuid::createUuid(), u"vastasivat"_s));
}
