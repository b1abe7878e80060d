// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/cursor.h"

#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

using story::Chapter;
using story::Story;

TEST_CASE("A cursor reads and writes one field of one record")
{
    const Story story(Chapter::Planned);
    TempNotebook notebook;
    Editing editing(*notebook, [] { return story::at("2025-09-17T12:30"); });
    story.tell(*notebook);
    editing.open(story.now().id());
    const std::vector<Meeting> meetings = editing.mentorship().sorted<Meeting>(
        [](const Meeting &) { return true; },
        [](const Meeting &a, const Meeting &b) { return a.startsAt < b.startsAt; });
    REQUIRE(meetings.size() > 1);
    const Cursor<QString> place = cursorOn(editing, meetings[0].id, &Meeting::place);

    REQUIRE(editing.perform(u"Change the place"_s, place.write(u"By the lake"_s)));

    CHECK(place.read() == u"By the lake"_s);
    CHECK(cursorOn(editing, meetings[0].id, &Meeting::minutes).read() == meetings[0].minutes);
    CHECK(cursorOn(editing, meetings[1].id, &Meeting::place).read() == meetings[1].place);

    REQUIRE(editing.remove(u"Remove a meeting"_s, meetings[0].id));

    CHECK(place.read() == QString());
    CHECK_FALSE(place.write(u"Nowhere"_s).has_value());
}
