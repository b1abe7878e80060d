// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/journey.h"
#include "core/mentoring/views/reading.h"
#include "core/mentoring/views/rhythm.h"
#include "core/mentoring/views/search.h"
#include "core/mentoring/views/summary.h"
#include "tests/support/gens.h"
#include "tests/support/places.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/walk.h"

#include <QFile>
#include <QRegularExpression>

namespace {

struct Step
{
    int verb = 0;
    uint seed = 0;
};

std::ostream &operator<<(std::ostream &os, const Step &step)
{
    return os << Walk::verbName(step.verb) << '(' << step.seed << ')';
}

rc::Gen<Step> anyStep()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, Walk::verbCount()), rc::gen::arbitrary<uint>()),
                        [](const auto &numbers) {
                            return Step{numbers.first, numbers.second};
                        });
}

void assertGood(const QString &wrong)
{
    if (!wrong.isEmpty())
        RC_FAIL(wrong.toStdString());
}

/// What may leave, each of the others may read, and nothing always private is among it.
void assertPrivate(const Mentorship &mentorship)
{
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>()) {
            const bool leaves = reading::mayLeave(mentorship, record);
            for (const Person &person : forms::people(mentorship))
                RC_ASSERT((!leaves || reading::mayRead(mentorship, person.id, record)));
            if constexpr (std::is_same_v<R, Reflection>)
                RC_ASSERT_FALSE((isShared(record) && reading::isAlwaysPrivate(mentorship, record)));
        }
    });
}

/// Everything that reads a mentorship copes with what the walk made of it.
void readAll(const Mentorship &mentorship)
{
    const QDate today = story::on("2026-01-15");
    for (const NextStep &step : journey(mentorship, today).next)
        RC_ASSERT((step.subject.isNull() || mentorship.contains(step.subject)));
    RC_ASSERT(summary::make(mentorship).programme == mentorship.programme());
    (void)search::find(mentorship, QStringLiteral("kysyin e"));
    for (const Meeting &meeting : rhythm::meetings(mentorship)) {
        for (const AgendaItem &item : agenda::proposal(mentorship, meeting.id, forms::me(mentorship).id))
            RC_ASSERT(agenda::timesRaised(mentorship, item) >= 1);
    }
    for (const Pick &pick : story::allOf<Pick>(mentorship))
        RC_ASSERT((mentorship.contains(pick.record)));
    assertPrivate(mentorship);
}

} // namespace

TEST_CASE("Whatever somebody does, it can all be undone, done again, and found again", "[walks]")
{
    const int asked = qEnvironmentVariableIntValue("PEILI_WALKS");
    const int walks = asked > 0 ? asked : 1000;
    constexpr int walksOfANotebook = 25;
    std::unique_ptr<TempNotebook> notebook;
    std::vector<Walk::Mentorships> walked;
    int number = 0;
    qint64 committed = 0;
    qint64 refused = 0;

    gens::prop("walks of fifty verbs and more", walks, [&] {
        if (number++ % walksOfANotebook == 0) {
            notebook = std::make_unique<TempNotebook>();
            walked.clear();
        }
        const auto from = static_cast<story::Chapter>(*rc::gen::inRange(0, int(story::Chapter::HalfWay)));
        const auto steps = *rc::gen::container<std::vector<Step>>(55, anyStep());
        Walk walk(**notebook, from);
        for (const Step &step : steps)
            assertGood(walk.step(step.verb, step.seed));
        const Walk::Mentorships end = walk.expected();
        assertGood(walk.undoAll());
        assertGood(walk.redoAll());
        RC_ASSERT(walk.expected() == end);
        committed += walk.committed();
        refused += walk.refused();
        walked.push_back(end);
        for (const auto &[id, mentorship] : end)
            readAll(mentorship);

        if (number % walksOfANotebook == 0) {
            notebook->reopen();
            RC_ASSERT((*notebook)->check().value() == QStringList());
            const QByteArray json = (*notebook)->exportJson().value();
            TempNotebook copy;
            RC_ASSERT(copy->importJson(json).has_value());
            RC_ASSERT(copy->exportJson().value() == json);
            for (const Walk::Mentorships &mentorships : walked) {
                for (const auto &[id, mentorship] : mentorships)
                    RC_ASSERT(**(*notebook)->mentorship(id) == mentorship);
            }
        }
    });
    CHECK(committed > walks * 15);
    CHECK(refused > walks * 3);
}

TEST_CASE("The walks know every verb there is", "[walks]")
{
    QFile header(places::source(u"core/mentoring/edits/edits.h"_s));
    REQUIRE(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    static const QRegularExpression declaration(QStringLiteral("\\[\\[nodiscard\\]\\] Edit (\\w+)\\("));
    QStringList known;
    for (int verb = 0; verb < Walk::verbCount(); ++verb)
        known << QString::fromLatin1(Walk::verbName(verb));
    int found = 0;
    for (auto match = declaration.globalMatch(text); match.hasNext(); ++found) {
        const QString verb = match.next().captured(1);
        INFO(verb.toStdString());
        CHECK(known.contains(verb));
    }
    CHECK(found == Walk::verbCount() - 1);
}
