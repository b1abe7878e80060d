// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/pictures.h"

#include "core/mentoring/records/rules.h"
#include "core/mentoring/edits/widened.h"
#include "core/mentoring/views/redacted.h"
#include "core/mentoring/views/search.h"
#include "core/mentoring/views/summary.h"
#include "tests/support/gens.h"
#include "tests/support/somepicture.h"
#include "tests/support/story.h"

using story::after;
using story::at;
using story::Chapter;
using story::Story;

namespace {

QString showing(int number, const QString &alt = {})
{
    return u"![%1](%2)"_s.arg(alt, pictures::address(somePicture(number).hash));
}

/// The story with an entry of the mentee that shows a picture.
Mentorship withEntry(const Mentorship &now, const Story &story, const QString &text, int number, Visibility visibility)
{
    const Id<Reflection> id = Id<Reflection>::fresh();
    const Mentorship written = after(
        now,
        edits::withPictures(now,
                            edits::reflect(now, id, story.mentee(), text, at("2025-09-09T10:00")),
                            {somePicture(number)},
                            story.mentee(),
                            at("2025-09-09T10:00")));
    return after(written, edits::setVisibility(written, id, visibility));
}

} // namespace

TEST_CASE("A text names its pictures by their hashes", "[pictures]")
{
    const QString hash = somePicture(1).hash;
    CHECK(pictures::hashIn(pictures::address(hash)) == hash);
    CHECK(pictures::hashIn(u"picture:12"_s).isEmpty());
    CHECK(pictures::hashIn(u"https://x.fi/picture:"_s + hash).isEmpty());
    CHECK(pictures::hashIn(pictures::address(hash.toUpper())).isEmpty());
    CHECK(pictures::namedIn(u"a "_s + showing(1) + showing(2, u"b"_s) + showing(1))
          == QStringList{hash, somePicture(2).hash});
    CHECK(pictures::namedIn(u"my picture: a mill"_s).isEmpty());
}

TEST_CASE("Where words are wanted a picture is what it shows", "[pictures]")
{
    CHECK(pictures::inWords(u"See "_s + showing(1, u"the \\[old\\] mill"_s) + u" and "_s + showing(2) + u"."_s)
          == u"See the [old] mill and ."_s);
    CHECK(pictures::inWords(u"![lake](lake.png)"_s) == u"![lake](lake.png)"_s);
    rc::prop("a text without pictures stays", [] {
        const QString text = *gens::text();
        RC_ASSERT(pictures::inWords(text) == text);
    });
}

TEST_CASE("A picture can’t be kept as another than it is", "[pictures]")
{
    const Story story(Chapter::Begun);
    Picture good = somePicture(1);
    good.mentorship = story.now().id();
    good.id = pictures::idOf(good.mentorship, good.hash);
    CHECK(rules::check(Record(good)));
    const auto checkBad = [&](auto &&change) {
        Picture bad = good;
        change(bad);
        checkRefused(rules::check(Record(bad)), Error::Kind::BadInput);
    };
    checkBad([](Picture &p) { p.id = Id<Picture>::fresh(); });
    checkBad([](Picture &p) { p.hash = somePicture(2).hash; });
    checkBad([](Picture &p) { p.bytes = somePicture(2).bytes; });
    checkBad([](Picture &p) { p.bytes.clear(); });
    checkBad([](Picture &p) { p.format = PictureFormat::Jpeg; });
    checkBad([](Picture &p) {
        p.bytes += QByteArray(pictures::largest, 'x');
        p.hash = pictures::hashOf(p.bytes);
        p.id = pictures::idOf(p.mentorship, p.hash);
    });
}

TEST_CASE("What a picture shows is found, its hash is not", "[pictures][search]")
{
    const Story story(Chapter::Begun);
    const Mentorship now = withEntry(story, story, showing(1, u"The mill at dusk"_s), 1, Visibility::Private);
    const auto hits = search::find(now, u"mill dusk"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().table == u"reflection"_s);
    CHECK(hits.front().text == u"The mill at dusk"_s);
    CHECK(search::find(now, somePicture(1).hash.left(12)).empty());
    CHECK(search::find(now, u"png"_s).empty());
}

TEST_CASE("Who sees a picture follows from the texts that show it", "[pictures][seen]")
{
    const Story story(Chapter::Begun);
    Mentorship now = withEntry(story, story, showing(1), 1, Visibility::Private);
    now = withEntry(now, story, showing(2), 2, Visibility::Shared);
    now = withEntry(now, story, showing(3), 3, Visibility::Private);
    now = withEntry(now, story, u"again "_s + showing(3), 3, Visibility::Shared);
    CHECK(now.all<Picture>().size() == 3);

    const Mentorship seen = redacted::only(now);
    CHECK_FALSE(pictures::find(seen, somePicture(1).hash));
    CHECK(pictures::find(seen, somePicture(2).hash));
    CHECK(pictures::find(seen, somePicture(3).hash));
    CHECK_FALSE(redacted::isSeen(now, *pictures::find(now, somePicture(1).hash)));
    CHECK(redacted::isSeen(now, *pictures::find(now, somePicture(2).hash)));

    const summary::Summary summary = summary::make(now);
    CHECK(summary.pictures.count(somePicture(1).hash) == 0);
    CHECK(summary.pictures.count(somePicture(2).hash) == 1);
    CHECK(summary.pictures.count(somePicture(3).hash) == 1);
    CHECK_FALSE(summary::isIncludedByRule(now, pictures::find(now, somePicture(2).hash)->id.uuid()));
}

TEST_CASE("While private things are hidden a picture that a hidden text shows can be shown again", "[pictures][seen]")
{
    const Story story(Chapter::Begins);
    const Mentorship whole = withEntry(story, story, showing(1), 1, Visibility::Private);
    const Mentorship seen = redacted::only(whole);
    const auto write = [&](int number) {
        return edits::withPictures(
            seen,
            edits::writeNote(
                seen, story.meeting(0), story.mentor(), Visibility::Shared, showing(number), at("2025-09-18T10:00")),
            {somePicture(number)},
            story.mentor(),
            at("2025-09-18T10:00"));
    };
    for (const int number : {1, 2}) {
        const Result<Changeset> edit = edits::widened(whole, *write(number));
        REQUIRE(edit);
        const Mentorship now = after(whole, *edit);
        CHECK(now.all<Picture>().size() == size_t(number));
        CHECK(pictures::find(now, somePicture(1).hash)->author == story.mentee());
    }
}

TEST_CASE("A text names a picture that is not there", "[pictures]")
{
    const Story story(Chapter::Begun);
    const Id<Reflection> id = Id<Reflection>::fresh();
    const Mentorship now = after(
        story, edits::reflect(story, id, story.mentee(), showing(1) + showing(1), at("2025-09-09T10:00")));
    CHECK(pictures::missing(now) == std::vector{pictures::Missing{u"reflection"_s, id.uuid(), somePicture(1).hash}});
    CHECK(pictures::missing(withEntry(story, story, showing(1), 1, Visibility::Private)).empty());
}
