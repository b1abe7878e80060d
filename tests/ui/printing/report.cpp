// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/printed.h"

using printed::all;
using report::Choice;
using report::Report;
using story::Chapter;
using story::Story;

TEST_CASE("What a pair keeps is the essence, and all of it can be asked for")
{
    const Report report = printed::report(Story(), u"en"_s, {});
    CHECK(printed::sections(report)
          == QStringList{u"What we set out for, and where we are"_s,
                         u"In our own words"_s,
                         u"What changes now"_s,
                         u"Looking back together"_s,
                         u"What else we learned from"_s,
                         u"Our meetings"_s,
                         u"Signatures"_s});
    CHECK(all<report::Quote>(report) == all<report::Quote>(printed::report(Story())));
}

TEST_CASE("Small numbers are words on the cover, as people would say them")
{
    const auto facts = [](int meetings, int minutes, const QString &language) {
        summary::Summary summary = summary::make(Story());
        summary.heldMeetings = meetings;
        summary.heldMinutes = minutes;
        summary.learning.clear();
        return report::makeReport(summary, PrintLanguage(language)).facts;
    };
    CHECK(facts(12, 14 * 60, u"en"_s) == u"Twelve meetings, fourteen hours"_s);
    CHECK(facts(12, 14 * 60, u"fi"_s) == u"Kaksitoista tapaamista, neljätoista tuntia"_s);
    CHECK(facts(12, 14 * 60, u"sv"_s).startsWith(u"Tolv "_s));
    CHECK(facts(12, 13 * 60 + 30, u"en"_s) == u"Twelve meetings, thirteen and a half hours"_s);
    CHECK(facts(12, 13 * 60 + 30, u"fi"_s) == u"Kaksitoista tapaamista, kolmetoista ja puoli tuntia"_s);
    CHECK(facts(60, 14 * 60, u"en"_s) == u"60 meetings, 14 hours"_s);
    CHECK(facts(1, 60, u"en"_s) == u"1 meeting, 1 hour"_s);
}

TEST_CASE("A whole relationship is told in its order, what matters most first")
{
    const Report report = printed::report(Story());
    CHECK(report.title == u"Helen Ward and\nPeter O’Neill"_s);
    CHECK(report.kicker == u"Mentoring · September 2025 – June 2026"_s);
    CHECK(report.subtitle == u"Growing into leading"_s);
    CHECK(report.runningHead == u"Helen Ward · Peter O’Neill"_s);
    CHECK(printed::sections(report)
          == QStringList{u"What we set out for, and where we are"_s,
                         u"In our own words"_s,
                         u"What changes now"_s,
                         u"Looking back together"_s,
                         u"What else we learned from"_s,
                         u"Our meetings"_s,
                         u"Change in use"_s,
                         u"Our goals on the way"_s,
                         u"From our reflections"_s,
                         u"From our notes"_s,
                         u"Half-way"_s,
                         u"Our agreement"_s,
                         u"How we began"_s,
                         u"Signatures"_s});
}

TEST_CASE("Everything that was shared is in the summary, and nothing that was not")
{
    const auto language = GENERATE(story::Language::English, story::Language::Finnish, story::Language::Swedish);
    const Story told(Chapter::LookedBack, language);
    const QString words = printed::wordsOf(printed::report(told));
    CHECK(printed::missing(printed::sharedSentences(told), words) == QStringList());
    CHECK_FALSE(words.contains(told.says("secret"), Qt::CaseInsensitive));
}

TEST_CASE("Every section can be left out")
{
    const Story told;
    const Report whole = printed::report(told);
    const auto without = [&](bool Choice::*section) {
        Choice choice = Choice::everything();
        choice.*section = false;
        return printed::sections(printed::report(told, u"en"_s, choice));
    };
    const auto gone = [&](bool Choice::*section, const QStringList &titles) {
        const QStringList left = without(section);
        for (const QString &title : titles)
            CHECK_FALSE(left.contains(title));
        CHECK(left.size() == printed::sections(whole).size() - titles.size());
    };
    gone(&Choice::preparation, {u"How we began"_s});
    gone(&Choice::agreement, {u"Our agreement"_s});
    gone(&Choice::meetings, {u"Our meetings"_s});
    gone(&Choice::notes, {u"From our notes"_s});
    gone(&Choice::goals, {u"What we set out for, and where we are"_s});
    gone(&Choice::lookBacks, {u"Change in use"_s});
    gone(&Choice::goalDetails, {u"Our goals on the way"_s});
    gone(&Choice::learning, {u"What else we learned from"_s});
    gone(&Choice::quotes, {u"In our own words"_s});
    gone(&Choice::reflections, {u"From our reflections"_s});
    gone(&Choice::midPoint, {u"Half-way"_s});
    gone(&Choice::evaluation, {u"Looking back together"_s});
    gone(&Choice::change, {u"What changes now"_s});
    gone(&Choice::signatures, {u"Signatures"_s});
}

TEST_CASE("The journey line knows what was held, decided and learned")
{
    const Story told;
    const auto journeys = all<report::Journey>(printed::report(told));
    REQUIRE(journeys.size() == 1);
    const report::Journey &journey = journeys.front();
    const auto count = [&](report::Stop::Mark mark) {
        return std::count_if(
            journey.stops.begin(), journey.stops.end(), [&](const report::Stop &stop) { return stop.mark == mark; });
    };
    CHECK(count(report::Stop::Mark::Meeting) == summary::make(told).heldMeetings);
    CHECK(count(report::Stop::Mark::Milestone) == 3);
    CHECK(count(report::Stop::Mark::LookBack) >= 1);
    CHECK(std::is_sorted(
        journey.stops.begin(), journey.stops.end(), [](const auto &a, const auto &b) { return a.on < b.on; }));
    CHECK(journey.from <= journey.stops.front().on);
    CHECK(journey.to >= journey.stops.back().on);
    CHECK(journey.learning.size() == summary::make(told).learning.size());
    CHECK(journey.description.contains(u"Decision: continue"_s));
}

TEST_CASE("A goal stands with its ratings, each person's together")
{
    const auto goals = all<report::GoalRow>(printed::report(Story()));
    REQUIRE(goals.size() == summary::make(Story()).goals.size());
    for (const report::GoalRow &goal : goals) {
        CHECK_FALSE(goal.title.isEmpty());
        CHECK_FALSE(goal.state.isEmpty());
        CHECK(goal.description.count(u"of 5"_s) == qsizetype(goal.ratings.size()));
    }
}

TEST_CASE("Ending early is told as a decision")
{
    Story told(Chapter::Acquainted);
    told.does(edits::decide(told, told.mentor(), Verdict::PartWell, story::on("2025-10-01")));
    told.does(edits::close(told, story::on("2025-10-02")));
    const QString words = printed::wordsOf(printed::report(told));
    CHECK(words.contains(u"decided to part well, on 2 October 2025"_s));
    CHECK(words.contains(u"Part well"_s));
    CHECK_FALSE(words.contains(u"ancelled"_s));

    Story later(Chapter::HalfWay);
    later.does(edits::close(later, story::on("2026-02-01")));
    CHECK(printed::wordsOf(printed::report(later)).contains(u"We ended on 1 February 2026, earlier than planned"_s));
}

TEST_CASE("A mentorship that has only begun says so and asks for no signatures")
{
    const Report report = printed::report(Story(Chapter::Begun));
    CHECK(printed::sections(report).isEmpty());
    CHECK(printed::wordsOf(report).contains(u"There is little on paper yet."_s));
    CHECK(printed::wordsOf(report::makeReport({}, PrintLanguage(u"fi"_s))).contains(u"# "_s));
}

TEST_CASE("A passage chosen from what is private brings nothing else along")
{
    Story told;
    const Id<Reflection> id = Id<Reflection>::fresh();
    const QString passage = u"The lamp stayed on"_s;
    told.does(edits::reflect(
        told, id, told.mentee(), passage + u". "_s + told.says("secret"), story::at("2026-03-01T10:00")));
    told.does(edits::quote(told, Id<Pick>::fresh(), id.uuid(), passage));
    const QString words = printed::wordsOf(printed::report(told));
    CHECK(words.contains(passage));
    CHECK_FALSE(words.contains(told.says("secret"), Qt::CaseInsensitive));
}

TEST_CASE("With many reflections the starred ones stand out and the others are printed small")
{
    Story told;
    const Id<Reflection> starred = Id<Reflection>::fresh();
    for (int i = 0; i < 20; ++i) {
        const Id<Reflection> id = i == 7 ? starred : Id<Reflection>::fresh();
        told.does(edits::reflect(
            told, id, told.mentee(), u"Thought number %1 of the year."_s.arg(i), story::at("2026-03-01T10:00")));
        told.does(edits::setVisibility(told, id, Visibility::Shared));
    }
    told.does(edits::star(told, starred, true));
    const Report report = printed::report(told);
    CHECK(printed::sections(report).contains(u"From our reflections"_s));
    const auto quotes = all<report::Quote>(report);
    CHECK(std::count_if(
              quotes.begin(), quotes.end(), [](const auto &quote) { return quote.markdown.startsWith(u"Thought"_s); })
          == 1);
    CHECK(printed::missing(printed::sharedSentences(told), printed::wordsOf(report)) == QStringList());
}

TEST_CASE("More than three voices stand one below the other, and silence takes no column")
{
    summary::Summary group = summary::make(Story());
    REQUIRE(group.finalEvaluation.size() >= 1);
    for (int i = 0; i < 3; ++i) {
        Person person = group.people.front();
        person.id = Id<Person>::fresh();
        person.name = u"Person%1 Lastname"_s.arg(i);
        group.people.push_back(person);
        for (summary::SideBySide &row : group.finalEvaluation)
            row.answers.push_back(i == 0 ? QString() : u"Answer of %1."_s.arg(i));
    }
    group.midPoint.clear();
    group.preparation.clear();
    const Report report = report::makeReport(group, PrintLanguage(u"en"_s));
    for (const report::SideBySide &voices : all<report::SideBySide>(report)) {
        CHECK(voices.names.size() <= 3);
        CHECK(voices.names.size() == voices.answers.size());
        CHECK_FALSE(voices.names.contains(u"Person0"_s));
        CHECK_FALSE(voices.answers.contains(QString()));
    }
    CHECK(report.title == u"Growing into leading"_s);
}
