// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/rules.h"

#include "tests/support/gens.h"
#include "tests/support/story.h"

using story::Chapter;
using story::Story;

namespace {

template <class R>
R oneOf(const Story &story)
{
    return story::allOf<R>(story).front();
}

/// `record` with one field changed can't be kept.
template <class R, class V>
void checkNotKept(R record, V R::*field, const std::type_identity_t<V> &value)
{
    CHECK(rules::check(Record(record)));
    record.*field = value;
    INFO(print::record(record).left(300).toStdString());
    checkRefused(rules::check(Record(record)), Error::Kind::BadInput);
}

} // namespace

TEST_CASE("Everything in the story may be kept", "[rules]")
{
    const Story story;
    for (const Changeset &changeset : story.history())
        CHECK(rules::check(changeset));
}

TEST_CASE("Days and times out of reach can’t be kept", "[rules]")
{
    const Story story;
    const auto frame = oneOf<Programme>(story);
    checkNotKept(frame, &Programme::closedOn, QDate(1899, 12, 31));
    checkNotKept(frame, &Programme::closedOn, QDate(2200, 1, 1));
    checkNotKept(frame, &Programme::closedOn, QDate(-4, 1, 1));
    checkNotKept(frame, &Programme::createdAt, QDateTime(QDate(1899, 12, 31), QTime(12, 0), Qt::UTC));
    checkNotKept(frame, &Programme::createdAt, QDateTime(QDate(20250, 1, 1), QTime(12, 0), Qt::UTC));
    checkNotKept(frame, &Programme::endsOn, frame.startsOn.addDays(-1));
    checkNotKept(oneOf<Meeting>(story), &Meeting::startsAt, QDateTime());
}

TEST_CASE("Numbers out of range can’t be kept", "[rules]")
{
    const Story story;
    for (const int bad : {0, -1, 27})
        checkNotKept(oneOf<Programme>(story), &Programme::rhythmWeeks, bad);
    for (const int bad : {4, 1441})
        checkNotKept(oneOf<Programme>(story), &Programme::meetingMinutes, bad);
    for (const int bad : {4, 1441})
        checkNotKept(oneOf<Meeting>(story), &Meeting::minutes, bad);
    for (const int bad : {0, 6, -3})
        checkNotKept(oneOf<Rating>(story), &Rating::value, bad);
    for (const int bad : {0, 2, 12, -1})
        checkNotKept(oneOf<LookBack>(story), &LookBack::months, bad);
    for (const int bad : {0, 1000})
        checkNotKept(oneOf<Agreement>(story), &Agreement::version, bad);
    checkNotKept(oneOf<AgendaItem>(story), &AgendaItem::minutes, -1);
    checkNotKept(oneOf<LearningActivity>(story), &LearningActivity::minutes, -1);
}

TEST_CASE("An enumeration outside its names can’t be kept", "[rules]")
{
    const Story story;
    checkNotKept(oneOf<Person>(story), &Person::role, static_cast<Role>(5));
    checkNotKept(oneOf<Goal>(story), &Goal::visibility, static_cast<Visibility>(-1));
}

TEST_CASE("Unknown time zones can’t be kept, no zone can", "[rules]")
{
    const Story story;
    checkNotKept(oneOf<Programme>(story), &Programme::zone, u"Europe/Atlantis"_s);
    Programme frame = oneOf<Programme>(story);
    frame.zone.clear();
    CHECK(rules::check(Record(frame)));
}

TEST_CASE("Control characters and halves of characters can’t be kept", "[rules]")
{
    const Story story;
    for (const char16_t bad : {u'\0', u'\x01', u'\r', u'\x1b', u'\x7f', u'\xfffe', u'\xffff', u'\xd83d', u'\xde42'}) {
        checkNotKept(oneOf<Goal>(story), &Goal::title, u"a"_s + QChar(bad) + u"b"_s);
        checkNotKept(oneOf<Goal>(story), &Goal::title, QString(QChar(bad)));
    }
    Goal goal = oneOf<Goal>(story);
    goal.title = u"\t🙂\nä"_s;
    CHECK(rules::check(Record(goal)));
}

TEST_CASE("Texts have a longest length", "[rules]")
{
    const Story story;
    Note note = oneOf<Note>(story);
    note.text = QString(rules::longestText, u'x');
    CHECK(rules::check(Record(note)));
    checkNotKept(oneOf<Note>(story), &Note::text, QString(rules::longestText + 1, u'x'));
    checkNotKept(oneOf<Programme>(story), &Programme::title, QString(rules::longestLine + 1, u'x'));
    checkNotKept(oneOf<Person>(story), &Person::name, QString(rules::longestLine + 1, u'x'));
}

TEST_CASE("A refusal names the table and the field", "[rules]")
{
    const Story story;
    Goal goal = oneOf<Goal>(story);
    goal.howNoticed = u"\a"_s;
    const QString words = rules::check(Record(goal)).error().words;
    CHECK(words.contains(u"goal"_s));
    CHECK(words.contains(u"how_noticed"_s));
}

TEST_CASE("Only what would be kept is checked", "[rules]")
{
    const Story story;
    Goal broken = oneOf<Goal>(story);
    broken.title = u"\a"_s;
    CHECK(rules::check(Changeset{{{broken, std::nullopt}}}));
    checkRefused(rules::check(Changeset{{{std::nullopt, broken}}}), Error::Kind::BadInput);
}

TEST_CASE("Cleaning", "[rules]")
{
    CHECK(rules::cleaned(u"a\r\nb\rc"_s) == u"a\nb\nc"_s);
    CHECK(rules::cleaned(u"a\x1b[1mb"_s) == u"a[1mb"_s);
    CHECK(rules::cleaned(u"🙂"_s + QChar(0xd83d)) == u"🙂"_s);
    rc::prop("always gives what may be kept",
             [] { RC_ASSERT(!rules::hasForbiddenCharacter(rules::cleaned(*gens::pasted()))); });
    rc::prop("changes nothing that may be kept, and nothing twice", [] {
        const QString good = *gens::text();
        RC_ASSERT(rules::cleaned(good) == good);
        const QString once = rules::cleaned(*gens::pasted());
        RC_ASSERT(rules::cleaned(once) == once);
    });
}
