// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/removals.h"

#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/search.h"
#include "core/mentoring/views/summary.h"
#include "tests/support/gens.h"
#include "tests/support/story.h"

using story::after;
using story::allOf;
using story::at;
using story::Chapter;
using story::Story;

namespace {

template <class R>
Mentorship trashed(const Story &story, const Mentorship &now, Id<R> id)
{
    return after(now, edits::trash(now, id, story.mentee(), at("2026-01-10T08:00")));
}

Removal onlyEntry(const Mentorship &mentorship)
{
    REQUIRE(mentorship.all<Removal>().size() == 1);
    return mentorship.all<Removal>().begin()->second;
}

} // namespace

TEST_CASE("What goes into the trash comes back whole", "[edits][trash]")
{
    const auto language = GENERATE(story::Language::English, story::Language::Finnish, story::Language::Swedish);
    const Story story(Chapter::Through, language);
    const auto comesBack = [&]<class R>(Id<R> id) {
        INFO(Describe<R>::table);
        const Mentorship without = trashed(story, story.now(), id);
        CHECK_FALSE(without.find(id));
        const Removal entry = onlyEntry(without);
        CHECK(entry.kind == QLatin1String(Describe<R>::table));
        CHECK(entry.removedBy == story.mentee());
        CHECK(entry.removedAt == at("2026-01-10T08:00"));
        CHECK(after(without, edits::putBack(without, entry.id)) == story.now());
    };
    comesBack(story.goal(0));
    comesBack(story.meeting(0));
    comesBack(story.meeting(3));
    comesBack(allOf<Note>(story).front().id);
    comesBack(allOf<ActionItem>(story).front().id);
    comesBack(allOf<LearningActivity>(story).front().id);
    comesBack(allOf<Evaluation>(story).front().id);
    for (const Reflection &reflection : allOf<Reflection>(story))
        comesBack(reflection.id);
    for (const AgendaItem &item : allOf<AgendaItem>(story))
        comesBack(item.id);
}

TEST_CASE("What is chosen again in a moment is not kept in the trash", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    CHECK(trashed(story, story.now(), allOf<Rating>(story).front().id).all<Removal>().empty());
    CHECK(trashed(story, story.now(), allOf<ClauseAnswer>(story).front().id).all<Removal>().empty());
    checkRefused(edits::trash(story.now(), Id<Goal>::fresh(), story.mentee(), at("2026-01-10T08:00")),
                 Error::Kind::NotFound);
}

TEST_CASE("What was private is in its author’s trash alone", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    const Goal secret = *story.now().find(story.goal(2));
    REQUIRE(secret.visibility == Visibility::Private);
    const Mentorship now = trashed(story, trashed(story, story.now(), secret.id), story.goal(0));
    CHECK(removals::seenBy(now, secret.author).size() == 2);
    const auto others = removals::seenBy(now, story.mentor());
    REQUIRE(others.size() == 1);
    CHECK(others.front().title == story.now().find(story.goal(0))->title);
    for (const auto &[id, entry] : now.all<Removal>()) {
        CHECK(summary::isIncludedByRule(now, id.uuid()) == false);
        if (!entry.whose.isNull())
            CHECK(removals::wordsFor(entry, story.mentor()).empty());
    }
    CHECK(search::find(now, secret.title).empty());
}

TEST_CASE("A meeting in the trash shows no private word of the other", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    const Mentorship now = trashed(story, story.now(), story.meeting(0));
    const Removal entry = onlyEntry(now);
    CHECK(entry.whose.isNull());
    const auto words = removals::wordsFor(entry, story.mentor());
    CHECK_FALSE(words.empty());
    for (const Reflection &reflection : allOf<Reflection>(story)) {
        if (reflection.meeting == story.meeting(0) && reflection.author == story.mentee()
            && reflection.visibility == Visibility::Private)
            CHECK(std::find(words.begin(), words.end(), reflection.text.trimmed()) == words.end());
    }
    CHECK(removals::wordsFor(entry, story.mentee()) != words);
}

TEST_CASE("What is put back refers only to what is there", "[edits][trash]")
{
    const Story story(Chapter::HalfWay);
    const auto promises = allOf<ActionItem>(story);
    const auto linked = std::find_if(
        promises.begin(), promises.end(), [](const ActionItem &p) { return !p.meeting.isNull(); });
    REQUIRE(linked != promises.end());
    const Mentorship without = trashed(story, story.now(), linked->id);
    const Id<Removal> entry = onlyEntry(without).id;
    const Mentorship later = after(without, edits::remove(without, linked->meeting));
    const Mentorship back = after(later, edits::putBack(later, entry));
    REQUIRE(back.find(linked->id));
    CHECK(back.find(linked->id)->meeting.isNull());
}

TEST_CASE("What belonged to something comes back after it", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    const Id<Note> note = allOf<Note>(story).front().id;
    const Id<Meeting> meeting = allOf<Note>(story).front().meeting;
    const Mentorship noNote = trashed(story, story.now(), note);
    const Id<Removal> ofNote = onlyEntry(noNote).id;
    const Mentorship nothing = trashed(story, noNote, meeting);
    checkRefused(edits::putBack(nothing, ofNote), Error::Kind::Missing);
    REQUIRE(nothing.all<Removal>().size() == 2);
    Id<Removal> ofMeeting;
    for (const auto &[id, entry] : nothing.all<Removal>()) {
        if (id != ofNote)
            ofMeeting = id;
    }
    const Mentorship half = after(nothing, edits::putBack(nothing, ofMeeting));
    CHECK(after(half, edits::putBack(half, ofNote)) == story.now());
}

TEST_CASE("Nothing that was written since is pushed aside", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    const lookup::Question question{story.mentee(), Occasion::Prepare, {}, u"aims"_s};
    const Reflection *aims = lookup::answerTo(story, question);
    REQUIRE(aims);
    const Mentorship without = trashed(story, story.now(), aims->id);
    const Mentorship rewritten = after(without,
                                       edits::answer(without, question, u"Uusi alku"_s, at("2026-01-11T08:00")));
    checkRefused(edits::putBack(rewritten, onlyEntry(rewritten).id), Error::Kind::Refused);
    CHECK(lookup::answerTo(rewritten, question)->text == u"Uusi alku"_s);
    checkRefused(edits::putBack(story.now(), Id<Removal>::fresh()), Error::Kind::NotFound);
}

TEST_CASE("What was left unsaid comes back private", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    const lookup::Question question{story.mentee(), Occasion::AfterMeeting, story.meeting(0), u"unsaid"_s};
    const Reflection *unsaid = lookup::answerTo(story, question);
    REQUIRE(unsaid);
    Mentorship without = trashed(story, story.now(), unsaid->id);
    Removal entry = onlyEntry(without);
    entry.content.replace(u"\"private\""_s, u"\"shared\""_s);
    without.put(entry);
    const Mentorship back = after(without, edits::putBack(without, entry.id));
    CHECK(lookup::answerTo(back, question)->visibility == Visibility::Private);
}

TEST_CASE("An entry that can’t be read says so", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    Mentorship now = trashed(story, story.now(), story.goal(0));
    Removal entry = onlyEntry(now);
    const QString content = GENERATE(as<QString>(),
                                     u""_s,
                                     u"{}"_s,
                                     u"[]"_s,
                                     u"{\"records\":[[\"goal\",{}]]}"_s,
                                     u"{\"records\":[[\"photo\",{}]]}"_s);
    entry.content = content;
    now.put(entry);
    checkRefused(edits::putBack(now, entry.id), Error::Kind::Damaged);
    CHECK(removals::wordsFor(entry, story.mentee()).empty());
}

TEST_CASE("The trash forgets after thirty days", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    const Mentorship now = trashed(story, story.now(), story.goal(0));
    CHECK(edits::expireTrash(now, at("2026-02-09T07:59"))->isEmpty());
    CHECK(after(now, edits::expireTrash(now, at("2026-02-09T08:01"))).all<Removal>().empty());
    CHECK(edits::expireTrash(now, at("2025-01-01T00:00"))->isEmpty()); // the clock was set back
}

TEST_CASE("Emptying the trash leaves what only the other may see", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    Mentorship now = trashed(story, story.now(), story.goal(2));
    now = trashed(story, now, story.goal(0));
    const Mentorship emptied = after(now, edits::emptyTrash(now, story.mentor()));
    CHECK(emptied.all<Removal>().size() == 1);
    CHECK(after(emptied, edits::emptyTrash(emptied, story.mentee())).all<Removal>().empty());
}

TEST_CASE("Erasing a mentorship erases its trash", "[edits][trash]")
{
    const Story story(Chapter::Begins);
    const Mentorship now = trashed(story, story.now(), story.goal(0));
    CHECK(after(now, edits::erase(now)) == Mentorship());
}

TEST_CASE("The trash reads back what it wrote, whatever stands in the texts", "[edits][trash]")
{
    rc::prop("of any goal", [] {
        const Goal goal = *gens::record<Goal>();
        const Changeset changeset{{{Record(goal), std::nullopt}}};
        const Removal entry = removals::entryFor(goal, changeset);
        const auto content = removals::read(entry);
        RC_ASSERT(content.has_value());
        RC_ASSERT(content->records == std::vector<Record>{Record(goal)});
        RC_ASSERT(entry.title.size() <= 121);
    });
}
