// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/mentorcard.h"

#include "tests/ui/printing/printed.h"
#include "ui/printing/report_file.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using report::Paper;
using story::Chapter;
using story::Language;
using story::Story;

namespace {

report::Report cardOf(const Mentorship &told, Id<Meeting> meeting, const QString &language = u"en"_s)
{
    const Id<Person> reader = mentorpage::readerOf(told).id;
    return report::makeMentorCard(mentorpage::make(told, meeting, reader, reader), PrintLanguage(language));
}

QString infoOf(const report::Report &card, Paper paper)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"card.pdf"_s);
    REQUIRE(report::writeReport(card, path, paper));
    return printed::run(u"pdfinfo"_s, {path});
}

} // namespace

TEST_CASE("The mentor's page says what is wished, what was promised and how the goals stand")
{
    Story told(Chapter::Begins);
    told.does(edits::addTopic(
        told, Id<AgendaItem>::fresh(), told.meeting(1), told.mentee(), u"Saying no in the steering group"_s));
    const report::Report card = cardOf(told, told.meeting(1));
    CHECK(card.layout == report::Report::Layout::Card);
    CHECK(card.title == u"Helen Ward"_s);
    CHECK(card.kicker == u"Before we meet · Meeting 2"_s);
    CHECK(card.runningHead == u"For Peter O’Neill"_s);
    const QString words = printed::wordsOf(card);
    CHECK(words.contains(u"Saying no in the steering group"_s));
    CHECK(words.contains(u"think with me · 15 min"_s));
    CHECK(words.contains(told.says("goal-1")));
    CHECK(words.contains(u"Helen promised"_s));
    CHECK_FALSE(words.contains(told.says("secret"), Qt::CaseInsensitive));
}

TEST_CASE("It is one page of half the paper, however much there is")
{
    const auto language = GENERATE(Language::English, Language::Finnish, Language::Swedish);
    Story told(Chapter::HalfWay, language);
    const QString code = language == Language::Finnish ? u"fi"_s : language == Language::Swedish ? u"sv"_s : u"en"_s;
    const Id<Meeting> next = told.meeting(6);
    for (int i = 0; i < 20; ++i) {
        told.does(
            edits::addTopic(told,
                            Id<AgendaItem>::fresh(),
                            next,
                            told.mentee(),
                            u"Työhyvinvointineuvottelukuntasihteeristönkokous %1 och en lång rubrik till"_s.arg(i)));
        const auto id = Id<Reflection>::fresh();
        told.does(
            edits::reflect(told, id, told.mentee(), u"A long thought. "_s.repeated(40), story::at("2026-03-01T10:00")));
        told.does(edits::setVisibility(told, id, Visibility::Shared));
    }
    const report::Report card = cardOf(told, next, code);
    const QString a5 = infoOf(card, Paper::A4);
    CHECK(a5.contains(QRegularExpression(u"Pages: +1\n"_s)));
    CHECK(a5.contains(u"(A5)"_s));
    const QString half = infoOf(card, Paper::Letter);
    CHECK(half.contains(QRegularExpression(u"Pages: +1\n"_s)));
    CHECK(half.contains(u"396 x 612 pts"_s));
    CHECK(printed::all<report::Heading>(card).size() >= 3);
}

TEST_CASE("With nothing on the agenda it says so")
{
    const Story told(Chapter::Planned);
    mentorpage::Page page;
    page.meeting = *told.now().find(told.meeting(0));
    page.reader = mentorpage::readerOf(told);
    CHECK(printed::wordsOf(report::makeMentorCard(page, PrintLanguage(u"en"_s)))
              .contains(u"Nothing is on the agenda yet"_s));
}
