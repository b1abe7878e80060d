// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/reading.h"

#include "core/mentoring/edits/edits.h"
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/journey.h"
#include "core/mentoring/views/summary.h"
#include "tests/support/print.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using story::allOf;
using story::Chapter;
using story::Story;

namespace {

/// The answer to "What I left unsaid" of a story in which somebody gave one.
Reflection unsaidIn(const Mentorship &mentorship)
{
    for (const Reflection &reflection : allOf<Reflection>(mentorship)) {
        if (reading::isAlwaysPrivate(mentorship, reflection))
            return reflection;
    }
    FAIL("nobody left anything unsaid");
    return {};
}

/// The story with an answer that is always private.
Story withUnsaid(Chapter chapter = Chapter::HalfWay)
{
    Story story(chapter);
    const lookup::Question unsaid{story.mentee(), Occasion::AfterMeeting, story.meeting(0), u"unsaid"_s};
    story.does(edits::answer(story, unsaid, u"I was too proud to ask."_s, story::at("2025-09-17T18:00")));
    return story;
}

Changeset sharing(Reflection reflection)
{
    Changeset changeset;
    const Reflection was = reflection;
    reflection.visibility = Visibility::Shared;
    changeset.changes.push_back({was, reflection});
    return changeset;
}

/// An export in which somebody turned `reflection` to shared by hand.
QByteArray sharedByHand(const QByteArray &exported, Id<Reflection> reflection)
{
    QJsonObject root = QJsonDocument::fromJson(exported).object();
    QJsonArray mentorships = root.value(u"mentorships"_s).toArray();
    QJsonObject first = mentorships.at(0).toObject();
    QJsonArray reflections = first.value(u"reflection"_s).toArray();
    for (auto &&each : reflections) {
        QJsonObject record = each.toObject();
        if (record.value(u"id"_s).toString() == reflection.text())
            record.insert(u"visibility"_s, u"shared"_s);
        each = record;
    }
    first.insert(u"reflection"_s, reflections);
    mentorships.replace(0, first);
    root.insert(u"mentorships"_s, mentorships);
    return QJsonDocument(root).toJson();
}

Mentorship with(Mentorship mentorship, const Record &record)
{
    Changeset changeset;
    changeset.changes.push_back({std::nullopt, record});
    mentorship.apply(changeset);
    return mentorship;
}

} // namespace

TEST_CASE("The notebook refuses to share what is always private, whoever asks", "[reading]")
{
    const Story story = withUnsaid();
    const Reflection unsaid = unsaidIn(story);
    TempNotebook notebook;
    story.tell(*notebook);
    const QByteArray before = notebook->exportJson().value();

    const auto refused = notebook->commit(sharing(unsaid));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().words.contains(unsaid.id.text()));
    CHECK(notebook->exportJson().value() == before);
    CHECK(notebook->check().value() == QStringList());
}

TEST_CASE("An export in which somebody shared by hand what is always private is not taken in", "[reading]")
{
    const Story story = withUnsaid();
    const Reflection unsaid = unsaidIn(story);
    TempNotebook notebook;
    story.tell(*notebook);
    const QByteArray edited = sharedByHand(notebook->exportJson().value(), unsaid.id);

    TempNotebook fresh;
    const auto refused = fresh->importJson(edited);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().words.contains(unsaid.id.text()));
    CHECK(refused.error().words.contains(u"private"_s));
    CHECK(fresh->programmes().empty());
}

TEST_CASE("What is always private is never printed, even where it stands shared or was chosen", "[reading]")
{
    const Story story = withUnsaid();
    Reflection unsaid = unsaidIn(story);
    Mentorship broken = story;
    broken.apply(sharing(unsaid));
    Pick whole;
    whole.id = Id<Pick>::fresh();
    whole.mentorship = broken.id();
    whole.record = unsaid.id.uuid();
    Pick quote = whole;
    quote.id = Id<Pick>::fresh();
    quote.quote = u"too proud"_s;
    broken = with(with(broken, whole), quote);

    CHECK_FALSE(summary::isIncluded(broken, unsaid.id.uuid()));
    for (const summary::QuoteLine &line : summary::make(broken).quotes)
        CHECK_FALSE(line.text.contains(u"too proud"_s));
    CHECK(reading::brokenIn(broken).size() == 1);
    CHECK_FALSE(reading::mayLeave(broken, reading::brokenIn(broken).front()));
    CHECK(reading::mayRead(broken, unsaid.author, reading::brokenIn(broken).front()));
}

TEST_CASE("Of two decisions one alone is seen nowhere but by its author", "[reading]")
{
    Story story(Chapter::Prepared);
    story.does(edits::decide(story, story.mentor(), Verdict::PartWell, story::on("2025-09-10")));
    const Decision first = allOf<Decision>(story).front();

    CHECK_FALSE(reading::mayLeave(story, first));
    CHECK_FALSE(reading::mayRead(story, story.mentee(), first));
    CHECK(reading::mayRead(story, story.mentor(), first));
    CHECK(summary::make(story).decisions.empty());
    CHECK_FALSE(journey(story, story::on("2025-09-11")).parted);

    story.does(edits::decide(story, story.mentee(), Verdict::PartWell, story::on("2025-09-12")));
    CHECK(reading::mayLeave(story, first));
    CHECK(reading::mayRead(story, story.mentee(), first));
    CHECK(summary::make(story).decisions.size() == 2);
    CHECK(journey(story, story::on("2025-09-13")).parted);
}

TEST_CASE("What may leave, each of the others may read, and nothing always private is among it", "[reading]")
{
    for (const Form form : {Form::Mentoring, Form::Peer}) {
        for (int chapter = int(Chapter::Begun); chapter <= int(Chapter::LookedBack); ++chapter) {
            const Story story(static_cast<Chapter>(chapter), Language::Finnish, form);
            forEachRecordType([&]<class R>(std::type_identity<R>) {
                for (const R &record : allOf<R>(story)) {
                    const bool leaves = reading::mayLeave(story, record);
                    for (const Person &person : forms::people(story))
                        CHECK((!leaves || reading::mayRead(story, person.id, record)));
                    if constexpr (Personal<R>) {
                        CHECK(reading::mayRead(story, record.author, record));
                        if constexpr (!std::is_same_v<R, Evaluation>)
                            CHECK((!leaves || isShared(record)));
                    }
                    if constexpr (std::is_same_v<R, Reflection>)
                        CHECK_FALSE((leaves && reading::isAlwaysPrivate(story, record)));
                }
            });
        }
    }
}

TEST_CASE("What belongs to a private record stays with it", "[reading]")
{
    const Story story(Chapter::LookedBack);
    int ratings = 0;
    for (const Goal &goal : allOf<Goal>(story)) {
        for (const Rating &rating : allOf<Rating>(story)) {
            if (rating.goal != goal.id)
                continue;
            ++ratings;
            CHECK(reading::mayLeave(story, rating) == isShared(goal));
            CHECK(reading::mayRead(story, goal.author, rating));
        }
    }
    CHECK(ratings > 3);
    const Meeting meeting = allOf<Meeting>(story).front();
    CHECK(reading::mayLeave(story, meeting));
}
