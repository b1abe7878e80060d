// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/agenda.h"

#include "tests/support/story.h"
#include "tests/support/test.h"

using story::allOf;
using story::at;
using story::Chapter;
using story::on;
using story::Story;

namespace {

QStringList topics(const std::vector<AgendaItem> &items)
{
    QStringList topics;
    for (const AgendaItem &item : items)
        topics << item.topic;
    return topics;
}

QStringList proposed(const Story &story, int meeting)
{
    return topics(agenda::proposal(story, story.meeting(meeting), story.mentee()));
}

/// The topic that one text becomes when it is starred.
QString gistOf(const QString &text)
{
    Story story(Chapter::Planned);
    const auto id = Id<Reflection>::fresh();
    story.does(edits::reflect(story, id, story.mentee(), text, at("2025-09-10T10:00")));
    story.does(edits::setVisibility(story, id, Visibility::Shared));
    story.does(edits::star(story, id, true));
    return proposed(story, 0).value(0);
}

} // namespace

TEST_CASE("The next agenda begins with what stayed open, promises and the starred reflection", "[agenda]")
{
    const Story story(Chapter::Begins);
    CHECK(proposed(story, 1)
          == QStringList{story.says("topic-old"),
                         story.says("promise-mentor"),
                         u"That I answer my own questions. I counted: four times."_s});
    const auto items = agenda::proposal(story, story.meeting(1), story.mentee());
    CHECK(items[0].author == story.mentee());
    CHECK(story.now().find(items[0].carriedFrom)->topic == story.says("topic-old"));
    CHECK(items[1].author == story.mentor());
    CHECK(items[1].minutes == 5);
    CHECK(items[1].wish == Wish::Listen);
    for (size_t i = 0; i < items.size(); ++i) {
        CHECK(items[i].meeting == story.meeting(1));
        CHECK(items[i].position == int(i));
        CHECK_FALSE(items[i].done);
    }
}

TEST_CASE("A first meeting has nothing to carry over", "[agenda]")
{
    CHECK(proposed(Story(Chapter::Planned), 0).isEmpty());
    const Story story(Chapter::Planned);
    CHECK(agenda::proposal(story, Id<Meeting>::fresh(), story.mentee()).empty());
}

TEST_CASE("What is on the agenda already isn’t proposed again", "[agenda]")
{
    Story story(Chapter::Begins);
    story.does(edits::draftAgenda(story, story.meeting(1), story.mentee()));
    CHECK(proposed(story, 1).isEmpty());
    const AgendaItem first = agenda::of(story, story.meeting(1)).front();
    story.does(edits::remove(story.now(), first.id));
    CHECK(proposed(story, 1) == QStringList{first.topic});
}

TEST_CASE("A topic that is carried over says how often it was raised", "[agenda]")
{
    const Story story(Chapter::HalfWay);
    const std::vector<AgendaItem> third = agenda::of(story, story.meeting(2));
    const auto old = std::find_if(
        third.begin(), third.end(), [&](const AgendaItem &item) { return item.topic == story.says("topic-old"); });
    REQUIRE(old != third.end());
    CHECK(agenda::timesRaised(story, *old) == 3);
    CHECK(agenda::timesRaised(story, *story.now().find(old->carriedFrom)) == 2);
    CHECK(agenda::timesRaised(story, AgendaItem()) == 1);
}

TEST_CASE("A circle of carried topics ends", "[agenda]")
{
    Story story(Chapter::HalfWay);
    const std::vector<AgendaItem> items = allOf<AgendaItem>(story);
    story.does(edits::write(story.now(), items[0].id, &AgendaItem::carriedFrom, items[1].id));
    story.does(edits::write(story.now(), items[1].id, &AgendaItem::carriedFrom, items[0].id));
    CHECK(agenda::timesRaised(story, *story.now().find(items[0].id)) <= int(items.size()));
}

TEST_CASE("A carried topic keeps its minutes, wish and source, and its promise isn’t named twice", "[agenda]")
{
    Story story(Chapter::Begins);
    story.does(edits::draftAgenda(story, story.meeting(1), story.mentee()));
    for (const AgendaItem &item : agenda::of(story, story.meeting(1))) {
        if (item.topic == story.says("topic-old"))
            story.does(edits::write(story.now(), item.id, &AgendaItem::wish, Wish::Challenge));
    }
    story.does(edits::holdMeeting(story, story.meeting(1), at("2025-10-15T13:00")));
    const auto items = agenda::proposal(story, story.meeting(2), story.mentee());
    REQUIRE(items.size() == 3);
    CHECK(items[0].wish == Wish::Challenge);
    CHECK(items[1].topic == story.says("promise-mentor"));
    CHECK_FALSE(items[1].fromPromise.isNull());
    CHECK_FALSE(items[1].carriedFrom.isNull());
}

TEST_CASE("A kept promise, a topic talked through and a reflection talked through rest", "[agenda]")
{
    Story story(Chapter::Begins);
    for (const ActionItem &promise : allOf<ActionItem>(story)) {
        if (promise.state == PromiseState::Open)
            story.does(edits::setPromiseState(story, promise.id, PromiseState::LetGo, on("2025-10-01")));
    }
    CHECK_FALSE(proposed(story, 1).contains(story.says("promise-mentor")));
    story.does(edits::draftAgenda(story, story.meeting(1), story.mentee()));
    for (const AgendaItem &item : agenda::of(story, story.meeting(1)))
        story.does(edits::tickTopic(story, item.id, true));
    story.does(edits::holdMeeting(story, story.meeting(1), at("2025-10-15T13:00")));
    CHECK(proposed(story, 2).isEmpty());
}

TEST_CASE("Learning that wants to be raised is, until it was", "[agenda]")
{
    Story story(Chapter::Planned);
    const auto id = Id<LearningActivity>::fresh();
    story.does(
        edits::addActivity(story, id, story.mentee(), ActivityKind::Book, u"Short Meetings"_s, on("2025-09-10")));
    CHECK(proposed(story, 0).isEmpty());
    story.does(edits::write(story.now(), id, &LearningActivity::raise, true));
    CHECK(proposed(story, 0) == QStringList{u"Short Meetings"_s});
    story.does(edits::draftAgenda(story, story.meeting(0), story.mentee()));
    story.does(edits::tickTopic(story, agenda::of(story, story.meeting(0)).front().id, true));
    CHECK(proposed(story, 1).isEmpty());
}

TEST_CASE("Only the own starred reflections since the last meeting are proposed", "[agenda]")
{
    Story story(Chapter::Begins);
    const auto id = Id<Reflection>::fresh();
    story.does(edits::reflect(story, id, story.mentor(), u"Mine alone"_s, at("2025-09-20T10:00")));
    story.does(edits::setVisibility(story, id, Visibility::Shared));
    story.does(edits::star(story, id, true));
    CHECK_FALSE(proposed(story, 1).contains(u"Mine alone"_s));
    CHECK(topics(agenda::proposal(story, story.meeting(1), story.mentor())).contains(u"Mine alone"_s));
    story.does(edits::holdMeeting(story, story.meeting(1), at("2025-10-15T13:00")));
    CHECK_FALSE(topics(agenda::proposal(story, story.meeting(2), story.mentor())).contains(u"Mine alone"_s));
}

TEST_CASE("A private thought gets its place on the joint agenda without its words", "[agenda]")
{
    Story story(Chapter::Planned);
    const auto id = Id<Reflection>::fresh();
    story.does(edits::reflect(story, id, story.mentee(), u"I am afraid of Ilkka"_s, at("2025-09-10T10:00")));
    story.does(edits::star(story, id, true));
    const std::vector<AgendaItem> items = agenda::proposal(story, story.meeting(0), story.mentee());
    REQUIRE(items.size() == 1);
    CHECK(items.front().fromReflection == id);
    CHECK_FALSE(items.front().topic.isEmpty());
    CHECK_FALSE(items.front().topic.contains(u"Ilkka"_s));
}

TEST_CASE("Another person's private learning is not raised", "[agenda]")
{
    Story story(Chapter::Planned);
    const auto id = Id<LearningActivity>::fresh();
    story.does(
        edits::addActivity(story, id, story.mentor(), ActivityKind::Book, u"Short Meetings"_s, on("2025-09-10")));
    story.does(edits::write(story.now(), id, &LearningActivity::raise, true));
    CHECK(proposed(story, 0).isEmpty());
    story.does(edits::setVisibility(story, id, Visibility::Shared));
    CHECK(proposed(story, 0) == QStringList{u"Short Meetings"_s});
}

TEST_CASE("A text becomes a topic by its first line, without marks and not too long", "[agenda]")
{
    CHECK(gistOf(u"\n## A *day* to **remember**\nand more"_s) == u"A *day* to remember"_s);
    CHECK(gistOf(u"- first\n- second"_s) == u"first"_s);
    const QString longest = gistOf(u"word "_s.repeated(40));
    CHECK(longest.size() <= 81);
    CHECK(longest.endsWith(u"word…"_s));
    CHECK(gistOf(QString(300, u'x')).size() == 81);
}
