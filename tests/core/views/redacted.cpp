// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/redacted.h"

#include "core/mentoring/edits/widened.h"
#include "core/mentoring/views/agenda.h"
#include "tests/support/print.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::after;
using story::allOf;
using story::at;
using story::Chapter;
using story::Language;
using story::Story;

namespace {

/// Every text of every record, in one.
QString everyWord(const Mentorship &mentorship)
{
    QStringList words;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>()) {
            forEachField<R>([&, &r = record]<class V>(const Field<R, V> &field) {
                if constexpr (std::is_same_v<V, QString>)
                    words << r.*(field.member);
            });
        }
    });
    return words.join(QLatin1Char('\n'));
}

/// The whole mentorship after an edit that was decided on what is seen of it.
Mentorship afterHidden(const Mentorship &whole, const edits::Edit &decided)
{
    REQUIRE(decided);
    const Result<Changeset> edit = edits::widened(whole, *decided);
    REQUIRE(edit);
    CHECK(whole.checkStillTrue(*edit));
    CHECK(whole.checkReferences(*edit));
    Mentorship result = whole;
    result.apply(*edit);
    return result;
}

} // namespace

TEST_CASE("What is seen holds no private word, in any language and at any time", "[seen]")
{
    for (const Language language : {Language::English, Language::Finnish, Language::Swedish}) {
        for (int chapter = int(Chapter::Begun); chapter <= int(Chapter::LookedBack); ++chapter) {
            const Story story(static_cast<Chapter>(chapter), language);
            const Mentorship seenOnly = redacted::only(story);
            CHECK_FALSE(everyWord(seenOnly).contains(story.says("secret"), Qt::CaseInsensitive));
            CHECK(seenOnly.programme() == story.now().programme());
            CHECK(seenOnly.all<Meeting>() == story.now().all<Meeting>());
            CHECK(seenOnly.all<ActionItem>().size() == story.now().all<ActionItem>().size());
            CHECK(redacted::only(seenOnly) == seenOnly);
        }
    }
}

TEST_CASE("With a private goal its ratings are hidden, and links to it are empty", "[seen]")
{
    Story story(Chapter::HalfWay);
    const Id<Goal> hidden = story.goal(2);
    REQUIRE(story.now().find(hidden)->visibility == Visibility::Private);
    const Id<ActionItem> promise = allOf<ActionItem>(story).front().id;
    story.does(edits::write(story.now(), promise, &ActionItem::goal, hidden));

    const Mentorship view = redacted::only(story);
    CHECK_FALSE(view.find(hidden));
    CHECK(view.find(story.goal(0)));
    for (const Rating &rating : allOf<Rating>(view))
        CHECK(view.find(rating.goal));
    CHECK(view.all<Rating>().size() < story.now().all<Rating>().size());
    CHECK(view.find(promise)->goal.isNull());

    // Ticking the promise on what is seen leaves the link as it is.
    const Mentorship ticked = afterHidden(
        story, edits::setPromiseState(view, promise, PromiseState::Kept, story::on("2026-01-20")));
    CHECK(ticked.find(promise)->state == PromiseState::Kept);
    CHECK(ticked.find(promise)->goal == hidden);
}

TEST_CASE("Everything that is seen can be removed, and takes the hidden along that belongs to it", "[seen]")
{
    const Story story(Chapter::LookedBack);
    const Mentorship view = redacted::only(story);
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : view.all<R>()) {
            const edits::Edit edit = edits::remove(view, id);
            if (!edit) // a signed agreement
                continue;
            CHECK(afterHidden(story, edit) == after(story, edits::remove(story.now(), id)));
        }
    });
    CHECK(afterHidden(story, edits::erase(view)) == Mentorship{});
}

TEST_CASE("The trash keeps what was hidden, too, and itself is not seen", "[seen]")
{
    const Story story(Chapter::HalfWay);
    const Mentorship view = redacted::only(story);
    const Id<Meeting> meeting = story.meeting(0);
    const Mentorship thrown = afterHidden(story, edits::trash(view, meeting, story.mentee(), at("2026-01-20T09:00")));
    CHECK_FALSE(thrown.find(meeting));
    REQUIRE(thrown.all<Removal>().size() == 1);
    CHECK(redacted::only(thrown).all<Removal>().empty());
    CHECK(after(thrown, edits::putBack(thrown, thrown.all<Removal>().begin()->first)) == story.now());
}

TEST_CASE("Nothing is written that nobody would see", "[seen]")
{
    Story story(Chapter::HalfWay);
    const Mentorship view = redacted::only(story);
    const auto refused = [&](const edits::Edit &edit) {
        REQUIRE(edit);
        checkRefused(edits::widened(story, *edit), Error::Kind::Refused);
    };
    refused(edits::addGoal(view, Id<Goal>::fresh(), story.mentee(), u"To be seen by nobody"_s));
    refused(edits::reflect(view, Id<Reflection>::fresh(), story.mentee(), u"Only for me"_s, at("2026-01-20T09:00")));
    refused(edits::writeNote(
        view, story.meeting(0), story.mentee(), Visibility::Private, u"Over the old one"_s, at("2026-01-20T09:00")));

    // A shared record may turn private: it goes out of sight.
    const Id<Goal> shared = story.goal(0);
    const Mentorship kept = afterHidden(story, edits::setVisibility(view, shared, Visibility::Private));
    CHECK_FALSE(redacted::only(kept).find(shared));
}

TEST_CASE("A change is seen as far as its records are", "[seen]")
{
    Story story(Chapter::HalfWay);
    const Mentorship before = story;
    const auto check = [&](const edits::Edit &edit) {
        REQUIRE(edit);
        const Mentorship whole = after(story, edit);
        const Changeset view = redacted::only(whole, *edit);
        for (const Change &change : view.changes) {
            if (change.is)
                CHECK(redacted::isSeen(whole, *change.is));
        }
        return view;
    };
    CHECK_FALSE(check(edits::setVisibility(before, story.goal(0), Visibility::Private)).changes.front().is);
    CHECK(check(edits::setVisibility(before, story.goal(2), Visibility::Shared)).changes.front().is);
    CHECK_FALSE(check(edits::rateGoal(before, story.goal(2), 4, story::on("2026-01-20"))).changes.front().is);
    CHECK(check(edits::rateGoal(before, story.goal(0), 4, story::on("2026-01-20"))).changes.front().is);
}
