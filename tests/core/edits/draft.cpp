// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/draft.h"

#include "core/mentoring/views/summary.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::allOf;
using story::Chapter;
using story::Story;

namespace {

/// Whether anything but a plain value still names the id.
bool isNamed(const Mentorship &mentorship, const QUuid &uuid)
{
    bool named = false;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const R &record : allOf<R>(mentorship)) {
            forEachField<R>([&]<class V>(const Field<R, V> &field) {
                if constexpr (IsId<V>::value)
                    named = named || (record.*(field.member)).uuid() == uuid;
            });
        }
    });
    return named;
}

} // namespace

TEST_CASE("A draft that changes nothing is empty", "[draft]")
{
    const Story story(Chapter::Begins);
    Draft draft(story);
    const Meeting meeting = *story.now().find(story.meeting(0));
    draft.put(meeting);
    CHECK(draft.finish().isEmpty());

    Note fresh;
    fresh.id = Id<Note>::fresh();
    draft.put(fresh);
    draft.drop(fresh.id);
    CHECK(draft.find(fresh.id)); // only what was there before can be dropped
}

TEST_CASE("A draft sees its own changes", "[draft]")
{
    const Story story(Chapter::Begins);
    Draft draft(story);
    Meeting meeting = *story.now().find(story.meeting(0));
    meeting.place = u"the canteen"_s;
    draft.put(meeting);
    CHECK(draft.find(meeting.id)->place == u"the canteen"_s);
    draft.drop(meeting.id);
    CHECK_FALSE(draft.find(meeting.id));
    for (const Change &change : draft.finish().changes)
        CHECK((change.was && !(change.is && uuidOf(*change.is) == meeting.id.uuid())));
}

TEST_CASE("Whatever is removed, nothing that stays names it", "[draft]")
{
    const Story story(Chapter::LookedBack);
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (!std::is_same_v<R, Programme>) {
            for (const R &record : allOf<R>(story)) {
                INFO(print::record(record).toStdString());
                // The draft itself: edits::remove keeps what everyone has signed.
                const edits::Edit edit = Draft(story.now()).drop(record.id).finish();
                const Mentorship left = story::after(story, edit);
                CHECK_FALSE(isNamed(left, record.id.uuid()));
                CHECK_FALSE(summary::isIncluded(left, record.id.uuid()));
                CHECK(story::after(left, inverted(*edit)) == story.now());
            }
        }
    });
}

TEST_CASE("Removing a person takes along what they wrote and nothing of the other’s", "[draft]")
{
    const Story story(Chapter::LookedBack);
    const Mentorship left = story::after(story, edits::remove(story.now(), story.mentor()));
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (Personal<R>) {
            const auto mine = story.now().sorted<R>([&](const R &record) { return record.author == story.mentee(); },
                                                    [](const R &, const R &) { return false; });
            CHECK(allOf<R>(left) == mine);
        }
    });
    CHECK(left.all<Meeting>() == story.now().all<Meeting>());
}

TEST_CASE("Removing a goal takes its ratings along and empties the links to it", "[draft]")
{
    const Story story(Chapter::Evaluated);
    const Id<Goal> goal = story.goal(0);
    const Mentorship left = story::after(story, edits::remove(story.now(), goal));
    CHECK(left.all<Goal>().size() == 2);
    for (const Rating &rating : allOf<Rating>(left))
        CHECK(rating.goal != goal);
    CHECK(left.all<ActionItem>().size() == story.now().all<ActionItem>().size());
    CHECK(left.all<LearningActivity>().size() == story.now().all<LearningActivity>().size());
    CHECK(left.all<Commitment>().size() == story.now().all<Commitment>().size());
    for (const Commitment &commitment : allOf<Commitment>(left))
        CHECK(commitment.goal.isNull());
}

TEST_CASE("Removing a meeting takes along its agenda, notes and answers; promises stay", "[draft]")
{
    const Story story(Chapter::Begins);
    const Id<Meeting> first = story.meeting(0);
    const Mentorship left = story::after(story, edits::remove(story.now(), first));
    CHECK(left.all<AgendaItem>().empty());
    CHECK(left.all<Note>().empty());
    for (const Reflection &reflection : allOf<Reflection>(left))
        CHECK((reflection.occasion == Occasion::Prepare || reflection.occasion == Occasion::GetAcquainted));
    CHECK(left.all<ActionItem>().size() == 2);
    for (const ActionItem &promise : allOf<ActionItem>(left))
        CHECK(promise.meeting.isNull());
}

TEST_CASE("Removing what a passage was quoted from takes the passage along", "[draft]")
{
    const Story story(Chapter::Evaluated);
    REQUIRE(story.now().all<Pick>().size() == 1);
    const Id<Reflection> source(allOf<Pick>(story).front().record);
    CHECK(story::after(story, edits::remove(story.now(), source)).all<Pick>().empty());
}

TEST_CASE("Topics that carry each other over in a circle can be removed", "[draft]")
{
    Story story(Chapter::HalfWay);
    const std::vector<AgendaItem> items = allOf<AgendaItem>(story);
    story.does(edits::write(story, items.at(0).id, &AgendaItem::carriedFrom, items.at(1).id));
    story.does(edits::write(story, items.at(1).id, &AgendaItem::carriedFrom, items.at(0).id));
    story.does(edits::remove(story.now(), items.at(0).id));
    CHECK(story.now().find(items.at(1).id)->carriedFrom.isNull());
}
