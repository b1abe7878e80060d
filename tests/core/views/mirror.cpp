// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/mirror.h"

#include "core/mentoring/edits/edits.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::at;
using story::Chapter;
using story::on;
using story::Story;

namespace {

/// "list/prompt: the words | the words", as the mirror shows them.
QStringList read(const Mentorship &mentorship, Id<Person> author)
{
    QStringList lines;
    for (const mirror::Thread &thread : mirror::threads(mentorship, author)) {
        QStringList words;
        for (const mirror::Words &said : thread.words)
            words << QStringLiteral("%1 %2").arg(said.on.toString(Qt::ISODate), said.text);
        lines << QStringLiteral("%1/%2: %3").arg(thread.list, thread.prompt, words.join(u" | "_s));
    }
    return lines;
}

void answer(Story &told, Occasion occasion, const QString &prompt, const QString &text, const char *when,
            Id<Meeting> meeting = {})
{
    told.does(edits::answer(told, {told.mentee(), occasion, meeting, prompt}, text, at(when)));
}

} // namespace

TEST_CASE("The same prompt before several meetings becomes a row of words over time", "[mirror]")
{
    Story told(Chapter::Planned);
    answer(told, Occasion::BeforeMeeting, u"hardest"_s, u"Kieltäytyminen"_s, "2025-10-14T18:00", told.meeting(1));
    CHECK(read(told, told.mentee()).isEmpty()); // once is no mirror
    answer(told, Occasion::BeforeMeeting, u"hardest"_s, u"Odottaminen"_s, "2025-12-09T18:00", told.meeting(3));
    answer(told, Occasion::BeforeMeeting, u"hardest"_s, u"Oma kiire"_s, "2025-11-11T18:00", told.meeting(2));
    answer(told, Occasion::BeforeMeeting, u"want"_s, u"Listen"_s, "2025-11-11T18:00", told.meeting(2));
    CHECK(
        read(told, told.mentee())
        == QStringList{u"before/hardest: 2025-10-14 Kieltäytyminen | 2025-11-11 Oma kiire | 2025-12-09 Odottaminen"_s});
    CHECK(mirror::threads(told, told.mentee()).front().words.at(1).meeting == told.meeting(2));
    CHECK(read(told, told.mentor()).isEmpty());
}

TEST_CASE("What was hoped for stands beside what became of it", "[mirror]")
{
    Story told(Chapter::Begun);
    const auto evaluate = [&](const QString &prompt, const QString &text, Review review, const char *day) {
        told.does(edits::evaluate(told, told.mentee(), review, prompt, text, on(day)));
    };
    answer(told, Occasion::GetAcquainted, u"hopes"_s, u"Att säga nej"_s, "2025-09-09T16:00");
    answer(told, Occasion::GetAcquainted, u"why-here"_s, u"Jag är ensam om det"_s, "2025-09-09T16:05");
    answer(told, Occasion::Prepare, u"aims"_s, u"Lugn"_s, "2025-09-02T16:00");
    evaluate(u"what-i-get"_s, u"En timme i månaden"_s, Review::MidPoint, "2026-01-31");
    evaluate(u"worth-it"_s, u"Varje timme"_s, Review::Final, "2026-06-10");
    evaluate(u"differently"_s, u"Jag säger nej samma dag"_s, Review::Final, "2026-06-10");
    evaluate(u"goals"_s, u"Lugnare"_s, Review::Final, "2026-06-10");
    evaluate(u"unexpected"_s, u"Stillhet"_s, Review::Final, "2026-06-10");
    CHECK(read(told, told.mentee())
          == QStringList{u"prepare/aims: 2025-09-02 Lugn | 2026-06-10 Lugnare"_s,
                         u"acquaint/why-here: 2025-09-09 Jag är ensam om det | 2026-01-31 En timme i månaden | "
                         u"2026-06-10 Varje timme"_s,
                         u"acquaint/hopes: 2025-09-09 Att säga nej | 2026-06-10 Jag säger nej samma dag"_s});
}

TEST_CASE("Words of one day, empty ones and free entries are no mirror", "[mirror]")
{
    Story told(Chapter::Planned);
    for (const auto &[text, meeting] : {std::pair(u"One"_s, 1), std::pair(u"Another"_s, 2)})
        answer(told, Occasion::BeforeMeeting, u"hardest"_s, text, "2025-10-14T18:00", told.meeting(meeting));
    for (const char *when : {"2025-10-14T18:00", "2025-11-14T18:00"})
        told.does(edits::reflect(told, Id<Reflection>::fresh(), told.mentee(), u"A thought"_s, at(when)));
    CHECK(read(told, told.mentee()).isEmpty());
}

TEST_CASE("Strengths that others share stand beside what I said I am good at", "[mirror]")
{
    Story told(Chapter::Through);
    answer(told, Occasion::GetAcquainted, u"strengths"_s, u"I ask before I decide"_s, "2025-09-09T16:00");
    const QDate day = on("2026-06-10");
    told.does(edits::evaluate(told, told.mentor(), Review::Final, u"strengths-in-you"_s, u"You stay calm"_s, day));
    told.does(edits::evaluate(told, told.mentee(), Review::Final, u"strengths-in-you"_s, u"You wait"_s, day));
    CHECK(mirror::strengths(told, told.mentee()).seen.empty()); // private
    told.does(edits::shareEvaluation(told, told.mentor(), Review::Final, u"strengths-in-you"_s, Visibility::Shared));

    const mirror::Strengths mine = mirror::strengths(told, told.mentee());
    REQUIRE(mine.own);
    CHECK(mine.own->text == u"I ask before I decide"_s);
    CHECK(mine.seen == std::vector<mirror::Seen>{{told.mentor(), u"You stay calm"_s, day}});
    CHECK(mirror::strengths(told, told.mentor()).seen.empty());
    CHECK(read(told, told.mentee()).filter(u"strengths"_s).isEmpty()); // said of somebody else
}
