// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/forms.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::after;
using story::at;
using story::Chapter;
using story::on;
using story::Story;

namespace {

edits::Beginning beginningWith(const QStringList &names)
{
    edits::Beginning beginning;
    beginning.zone = u"Europe/Stockholm"_s;
    beginning.startsOn = on("2025-09-01");
    for (const QString &name : names) {
        Person person;
        person.name = name;
        beginning.people.push_back(person);
    }
    return beginning;
}

} // namespace

TEST_CASE("A mentorship starts with its frame and its people", "[edits]")
{
    edits::Beginning beginning = beginningWith({u" Åsa Öhman\r\n"_s, u"Göran Sjöblom"_s});
    beginning.people.front().mine = true;
    beginning.people.back().role = Role::Mentor;
    beginning.form = Form::Reverse;
    beginning.rhythmWeeks = 3;
    const Mentorship started = after({}, edits::start(beginning, at("2025-08-28T06:30")));
    const Programme &programme = started.programme();
    CHECK(programme.form == Form::Reverse);
    CHECK(programme.pack == u"reverse"_s);
    CHECK(programme.title == u"Åsa & Göran"_s);
    CHECK(programme.zone == u"Europe/Stockholm"_s);
    CHECK(programme.rhythmWeeks == 3);
    CHECK(programme.createdAt == at("2025-08-28T06:30"));
    const std::vector<Person> people = forms::people(started);
    REQUIRE(people.size() == 2);
    CHECK(people.front().name == u"Åsa Öhman"_s);
    CHECK(people.front().position == 0);
    CHECK(people.back().position == 1);
    CHECK(people.back().role == Role::Mentor);
    CHECK(forms::me(started).name == u"Åsa Öhman"_s);
}

TEST_CASE("A mentorship needs the names of both", "[edits]")
{
    checkRefused(edits::start(beginningWith({}), {}), Error::Kind::Missing);
    checkRefused(edits::start(beginningWith({u"Åsa"_s}), {}), Error::Kind::Missing);
    checkRefused(edits::start(beginningWith({u"Åsa"_s, u" \t"_s}), {}), Error::Kind::Missing);
}

TEST_CASE("Two mentorships never share an id", "[edits]")
{
    const auto beginning = beginningWith({u"A"_s, u"B"_s});
    const Mentorship one = after({}, edits::start(beginning, {}));
    const Mentorship other = after({}, edits::start(beginning, {}));
    CHECK(one.id() != other.id());
    CHECK(forms::me(one).id != forms::me(other).id);
}

TEST_CASE("Pausing, archiving and back change one day of the frame", "[edits]")
{
    const Story story(Chapter::Begins);
    const Mentorship paused = after(story, edits::pause(story, on("2025-10-01")));
    CHECK(paused.programme().pausedOn == on("2025-10-01"));
    CHECK(after(paused, edits::resume(paused)) == story.now());
    const Mentorship archived = after(story, edits::archive(story, on("2025-10-02")));
    CHECK(archived.programme().archivedOn == on("2025-10-02"));
    CHECK(after(archived, edits::unarchive(archived)) == story.now());
    CHECK(edits::resume(story)->isEmpty());
    CHECK(edits::unarchive(story)->isEmpty());
}

TEST_CASE("Closing after the final evaluation is an end, before it an early end", "[edits]")
{
    const Story evaluated(Chapter::Evaluated);
    const Mentorship closed = after(evaluated, edits::close(evaluated, on("2026-06-30")));
    CHECK(closed.programme().closedOn == on("2026-06-30"));
    CHECK_FALSE(closed.programme().endedEarly);
    checkRefused(edits::close(closed, on("2026-07-01")), Error::Kind::Refused);

    Story young(Chapter::Acquainted);
    young.does(edits::pause(young, on("2025-09-20")));
    const Mentorship ended = after(young, edits::close(young, on("2025-09-30")));
    CHECK(ended.programme().endedEarly);
    CHECK_FALSE(ended.programme().pausedOn.isValid());
    const Mentorship again = after(ended, edits::reopen(ended));
    CHECK_FALSE(again.programme().closedOn.isValid());
    CHECK_FALSE(again.programme().endedEarly);
}

TEST_CASE("Erasing removes everything, and undoing it brings everything back", "[edits]")
{
    const Story story;
    const edits::Edit edit = edits::erase(story);
    const Mentorship nothing = after(story, edit);
    CHECK(nothing == Mentorship());
    CHECK(after(nothing, inverted(*edit)) == story.now());
    checkRefused(edits::erase(nothing), Error::Kind::NotFound);
}

TEST_CASE("Removing the frame is the same as erasing", "[edits]")
{
    const Story story;
    CHECK(after(story, edits::remove(story.now(), story.now().id())) == Mentorship());
}
