// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/mentorship.h"

#include "tests/support/gens.h"

namespace {

/// A few notes with ids from a small pool, so that changes meet each other.
Note noteNumbered(int number, int version)
{
    Note note;
    note.id = Id<Note>(QUuid(uint(number) + 1, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0));
    note.text = QString::number(version);
    return note;
}

/// A changeset that is true of `now`, built from numbers: each says which note becomes what.
Changeset trueChangeset(const Mentorship &now, const std::vector<std::pair<int, int>> &numbers)
{
    Changeset changeset;
    std::vector<int> used;
    for (const auto &[number, version] : numbers) {
        if (std::find(used.begin(), used.end(), number) != used.end())
            continue;
        used.push_back(number);
        const Note *was = now.find(noteNumbered(number, 0).id);
        Change change;
        if (was)
            change.was = *was;
        if (!was || version > 0)
            change.is = noteNumbered(number, version);
        if (change.was != change.is)
            changeset.changes.push_back(change);
    }
    return changeset;
}

Mentorship applied(Mentorship mentorship, const Changeset &changeset)
{
    RC_ASSERT(mentorship.checkStillTrue(changeset));
    mentorship.apply(changeset);
    return mentorship;
}

auto numbers()
{
    return rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(0, 4)));
}

struct Steps
{
    Mentorship start;
    Changeset first;
    Changeset second;
    Mentorship end;
};

Steps anySteps()
{
    Steps steps;
    steps.start = applied({}, trueChangeset({}, *numbers()));
    steps.first = trueChangeset(steps.start, *numbers());
    const Mentorship middle = applied(steps.start, steps.first);
    steps.second = trueChangeset(middle, *numbers());
    steps.end = applied(middle, steps.second);
    return steps;
}

/// A topic with an id from a small pool, carried on from another one or from none.
AgendaItem topicNumbered(int number, std::optional<int> carriedFrom)
{
    const auto id = [](int of) { return Id<AgendaItem>(QUuid(uint(of) + 1, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0)); };
    AgendaItem item;
    item.id = id(number);
    if (carriedFrom)
        item.carriedFrom = id(*carriedFrom);
    return item;
}

/// The topics of these changes in their order, by number.
std::vector<int> numbersOf(const std::vector<const Change *> &changes)
{
    std::vector<int> numbers;
    for (const Change *change : changes)
        numbers.push_back(int(uuidOf(change->any()).data1) - 1);
    return numbers;
}

} // namespace

TEST_CASE("Changes can be put in order so that none refers to a record that comes later", "[changeset]")
{
    Changeset changeset;
    for (const auto &[number, from] :
         std::vector<std::pair<int, std::optional<int>>>{{3, 2}, {0, std::nullopt}, {2, 1}, {1, 0}, {5, 9}, {4, 3}})
        changeset.changes.push_back({std::nullopt, topicNumbered(number, from)});
    CHECK(numbersOf(referredFirst(changeset)) == std::vector{0, 1, 2, 3, 5, 4});

    // What was there before is changed after what it refers to; what goes is where it was.
    Changeset mixed;
    mixed.changes.push_back({topicNumbered(1, std::nullopt), topicNumbered(1, 2)});
    mixed.changes.push_back({topicNumbered(0, 2), std::nullopt});
    mixed.changes.push_back({std::nullopt, topicNumbered(2, std::nullopt)});
    CHECK(numbersOf(referredFirst(mixed)) == std::vector{2, 1, 0});
}

TEST_CASE("Records that refer to each other in a circle each stand once", "[changeset]")
{
    Changeset circle;
    for (const auto &[number, from] : std::vector<std::pair<int, int>>{{0, 1}, {1, 2}, {2, 0}, {3, 3}})
        circle.changes.push_back({std::nullopt, topicNumbered(number, from)});
    std::vector<int> numbers = numbersOf(referredFirst(circle));
    std::sort(numbers.begin(), numbers.end());
    CHECK(numbers == std::vector{0, 1, 2, 3});
}

TEST_CASE("A topic that was carried on for ever is put in order, too", "[changeset]")
{
    Changeset changeset;
    constexpr int count = 50'000;
    for (int number = count; number > 0; --number)
        changeset.changes.push_back({std::nullopt, topicNumbered(number, number - 1)});
    const std::vector<int> numbers = numbersOf(referredFirst(changeset));
    CHECK(numbers.size() == size_t(count));
    CHECK(std::is_sorted(numbers.begin(), numbers.end()));
}

TEST_CASE("Inverting a changeset", "[changeset]")
{
    rc::prop("twice gives it back", [] {
        const Steps steps = anySteps();
        RC_ASSERT(inverted(inverted(steps.first)) == steps.first);
    });
    rc::prop("takes it back when applied", [] {
        const Steps steps = anySteps();
        RC_ASSERT(applied(steps.end, inverted(steps.second)) == applied(steps.start, steps.first));
        RC_ASSERT(applied(applied(steps.end, inverted(steps.second)), inverted(steps.first)) == steps.start);
    });
}

TEST_CASE("Merging two changesets", "[changeset]")
{
    rc::prop("does what both do one after the other", [] {
        const Steps steps = anySteps();
        RC_ASSERT(applied(steps.start, merged(steps.first, steps.second)) == steps.end);
    });
    rc::prop("and its inverse takes both back", [] {
        const Steps steps = anySteps();
        RC_ASSERT(applied(steps.end, inverted(merged(steps.first, steps.second))) == steps.start);
    });
    rc::prop("with nothing leaves it as it is", [] {
        const Steps steps = anySteps();
        RC_ASSERT(merged(steps.first, {}) == steps.first);
        RC_ASSERT(merged({}, steps.first) == steps.first);
    });
    rc::prop("with its inverse leaves nothing", [] {
        const Steps steps = anySteps();
        RC_ASSERT(merged(steps.first, inverted(steps.first)).isEmpty());
    });
    rc::prop("names each record once", [] {
        const Steps steps = anySteps();
        std::vector<QUuid> ids;
        for (const Change &change : merged(steps.first, steps.second).changes)
            ids.push_back(uuidOf(change.any()));
        std::sort(ids.begin(), ids.end());
        RC_ASSERT(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    });
}

TEST_CASE("A changeset that isn't true any more is stale", "[changeset]")
{
    Mentorship mentorship;
    mentorship.put(noteNumbered(1, 1));
    const Changeset adding{{{std::nullopt, noteNumbered(1, 2)}}};
    checkRefused(mentorship.checkStillTrue(adding), Error::Kind::Stale);
    const Changeset changing{{{noteNumbered(1, 3), noteNumbered(1, 2)}}};
    checkRefused(mentorship.checkStillTrue(changing), Error::Kind::Stale);
    const Changeset removing{{{noteNumbered(2, 1), std::nullopt}}};
    checkRefused(mentorship.checkStillTrue(removing), Error::Kind::Stale);
    const Changeset twice{{{noteNumbered(1, 1), noteNumbered(1, 2)}, {noteNumbered(1, 1), noteNumbered(1, 3)}}};
    checkRefused(mentorship.checkStillTrue(twice), Error::Kind::Stale);
    CHECK(mentorship.checkStillTrue({}));
}

TEST_CASE("A changeset knows what it touches and whose it is", "[changeset]")
{
    Note note = noteNumbered(1, 1);
    note.mentorship = Id<Programme>::fresh();
    const Changeset changeset{{{note, std::nullopt}}};
    CHECK(changeset.touches<Note>());
    CHECK_FALSE(changeset.touches<Meeting>());
    CHECK(changeset.mentorship() == note.mentorship);
    CHECK(Changeset().mentorship().isNull());
    CHECK(Changeset().isEmpty());
}
