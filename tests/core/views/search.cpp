// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/search.h"

#include "tests/support/gens.h"
#include "tests/support/story.h"

using story::at;
using story::Chapter;
using story::Story;

namespace {

/// A story with one more entry of the journal.
Story journalSaying(const QString &text)
{
    Story story(Chapter::Begun);
    story.does(edits::reflect(story, Id<Reflection>::fresh(), story.mentee(), text, at("2025-12-01T19:00")));
    return story;
}

qsizetype hits(const Mentorship &mentorship, const QString &query)
{
    return qsizetype(search::find(mentorship, query).size());
}

} // namespace

TEST_CASE("Words are found within compounds", "[search]")
{
    const Story story(Chapter::HalfWay);
    const auto found = search::find(story, u"hyvin"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().table == u"agenda_item"_s);
    CHECK(found.front().text.mid(found.front().at, found.front().length) == u"hyvin"_s);
    CHECK(found.front().author == story.mentee());
}

TEST_CASE("Letters compare without case, and ä is not a", "[search]")
{
    const Story story = journalSaying(u"Älä pidä KIIRETTÄ."_s);
    CHECK(hits(story, u"äLÄ"_s) == 1);
    CHECK(hits(story, u"kiirettä"_s) == 1);
    CHECK(hits(story, u"kiiretta"_s) == 0);
    CHECK(hits(story, u"ala"_s) == 0);
    CHECK(hits(journalSaying(u"Ala tulla"_s), u"älä"_s) == 0);
}

TEST_CASE("Every word must occur, in any field and order", "[search]")
{
    Story story(Chapter::Prepared);
    story.does(edits::write(story.now(), story.goal(0), &Goal::support, u"My sister Maija"_s));
    const QString title = story.now().find(story.goal(0))->title;
    CHECK(hits(story, u"maija sister"_s) == 1);
    CHECK(hits(story, u"Maija "_s + title.section(u' ', 0, 0)) == 1);
    CHECK(hits(story, u"maija brother"_s) == 0);
    CHECK(hits(story, u"maija maija"_s) == 1);
}

TEST_CASE("Nothing is found for nothing", "[search]")
{
    const Story story;
    CHECK(hits(story, {}) == 0);
    CHECK(hits(story, u" \t\n"_s) == 0);
    CHECK(hits({}, u"a"_s) == 0);
}

TEST_CASE("The newest is found first", "[search]")
{
    const Story story;
    const auto found = search::find(story, u"e"_s);
    REQUIRE(found.size() > 20);
    for (size_t i = 1; i < found.size(); ++i)
        CHECK(found[i - 1].when >= found[i].when);
}

TEST_CASE("Keys and zones aren’t the person’s words", "[search]")
{
    const Story story(Chapter::Begins);
    CHECK(hits(story, u"helsinki"_s) == 0);
    CHECK(hits(story, u"left-out"_s) == 0);
    CHECK(hits(story, u"unsaid"_s) == 0);
}

TEST_CASE("Every occurrence of every word is told, overlapping ones as one", "[search]")
{
    using search::Span;
    CHECK(search::spans(u"Työhyvinvointi on hyvinvointia työssä"_s, u"hyvinvointi"_s)
          == std::vector{Span{3, 11}, Span{18, 11}});
    CHECK(search::spans(u"Jag lyssnar, och hon Lyssnar"_s, u"lyssnar och"_s)
          == std::vector{Span{4, 7}, Span{13, 3}, Span{21, 7}});
    CHECK(search::spans(u"listening"_s, u"listen tening"_s) == std::vector{Span{0, 9}});
    CHECK(search::spans(u"nothing here"_s, u"å"_s).empty());
}

TEST_CASE("A snippet shows the words around the match and where the matches are", "[search]")
{
    const Story story = journalSaying(
        u"In the morning I thought of nothing. Then Peter asked, and I listened without an answer in my mouth. He "
        "listened, too, and the room was quiet for longer than I usually bear."_s);
    const search::Hit hit = search::find(story, u"listened"_s).front();
    const search::Snippet shown = search::snippet(hit, 20, 60);
    CHECK(shown.text == u"…Peter asked, and I listened without an answer in my mouth. He listened, too, and the…"_s);
    REQUIRE(shown.spans.size() == 2);
    for (const search::Span &span : shown.spans)
        CHECK(shown.text.mid(span.at, span.length) == u"listened"_s);
    CHECK(search::snippet(hit, 1000, 1000).text == hit.text);
}

TEST_CASE("A hit says whose it is and whether others may see it", "[search]")
{
    const Story story = journalSaying(u"Nobody else reads this sentence."_s);
    const search::Hit mine = search::find(story, u"sentence"_s).front();
    CHECK(mine.author == story.mentee());
    CHECK(mine.visibility == Visibility::Private);
    const Story planned(Chapter::Planned);
    const search::Hit joint = search::find(planned, u"third floor"_s).front();
    CHECK(joint.author.isNull());
    CHECK(joint.visibility == Visibility::Shared);
}

TEST_CASE("Any piece of any text is found where it stands", "[search]")
{
    rc::prop("and the hit shows it", [] {
        const QString text = *gens::line();
        const QString word = text.section(u' ', 0, 0);
        for (const search::Hit &hit : search::find(journalSaying(text), word)) {
            RC_ASSERT(hit.at >= 0);
            RC_ASSERT(hit.length == word.size());
            RC_ASSERT(hit.text.mid(hit.at, hit.length).compare(word, Qt::CaseInsensitive) == 0);
        }
        RC_ASSERT(hits(journalSaying(text), word) >= 1);
    });
}
