// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/meetingwords.h"

#include "core/mentoring/records/person.h"
#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QGuiApplication>

#include <array>

namespace meetingwords {

namespace {

struct MeetingWords
{
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const Mentorship &mentorship, Id<Person> id)
{
    const Person *person = mentorship.find(id);
    return person ? firstName(person->name) : QString();
}

QString numbered(int number)
{
    switch (number) {
    case 1:
        return MeetingWords::tr("First meeting");
    case 2:
        return MeetingWords::tr("Second meeting");
    case 3:
        return MeetingWords::tr("Third meeting");
    case 4:
        return MeetingWords::tr("Fourth meeting");
    case 5:
        return MeetingWords::tr("Fifth meeting");
    case 6:
        return MeetingWords::tr("Sixth meeting");
    case 7:
        return MeetingWords::tr("Seventh meeting");
    case 8:
        return MeetingWords::tr("Eighth meeting");
    case 9:
        return MeetingWords::tr("Ninth meeting");
    case 10:
        return MeetingWords::tr("Tenth meeting");
    case 11:
        return MeetingWords::tr("Eleventh meeting");
    case 12:
        return MeetingWords::tr("Twelfth meeting");
    default:
        return MeetingWords::tr("Meeting %1").arg(number);
    }
}

} // namespace

QString heading(const Mentorship &mentorship, const Meeting &meeting)
{
    switch (meeting.state) {
    case MeetingState::Skipped:
        return MeetingWords::tr("Skipped meeting");
    case MeetingState::Cancelled:
        return MeetingWords::tr("Cancelled meeting");
    case MeetingState::Planned:
    case MeetingState::Held:
        break;
    }
    return numbered(::rhythm::number(mentorship, meeting.id));
}

QString hours(const Meeting &meeting)
{
    const QTime begins = ::rhythm::localStart(meeting).time();
    const QTime ends = ::rhythm::localStart(meeting).addSecs(meeting.minutes * 60).time();
    const QString range = QStringLiteral("%1–%2").arg(dates::clock(begins, QLocale()), dates::clock(ends, QLocale()));
    // In a window that reads from right to left, the range alone goes on from left to right.
    return QGuiApplication::isRightToLeft() ? QChar(0x2066) + range + QChar(0x2069) : range;
}

QString dateLine(const Meeting &meeting)
{
    return joined({dates::full(::rhythm::day(meeting), QLocale()), hours(meeting), meeting.place});
}

QString state(const Meeting &meeting)
{
    const QString word = words::word(meeting.state);
    return meeting.stateReason.isEmpty() ? word : MeetingWords::tr("%1: %2").arg(word, meeting.stateReason);
}

QString topics(const Mentorship &mentorship, Id<Meeting> id)
{
    const std::vector<AgendaItem> items = agenda::of(mentorship, id);
    if (items.empty())
        return {};
    const auto done = std::count_if(items.begin(), items.end(), [](const AgendaItem &item) { return item.done; });
    const QString all = items.size() == 1 ? MeetingWords::tr("1 topic")
                                          : MeetingWords::tr("%1 topics").arg(items.size());
    return done == 0 ? all : MeetingWords::tr("%1, %2 talked through", "4 topics, 3 talked through").arg(all).arg(done);
}

QString topicLine(const Mentorship &mentorship, const AgendaItem &item, Id<Person> reader)
{
    return joined(
        {words::word(item.wish),
         item.minutes > 0 ? MeetingWords::tr("%1 min").arg(item.minutes) : QString(),
         raised(agenda::timesRaised(mentorship, item)),
         item.author == reader ? QString() : MeetingWords::tr("from %1").arg(nameOf(mentorship, item.author))});
}

QString timeLeft(const timer::Share &time)
{
    const int minutes = time.minutesLeft();
    return minutes > 0 ? MeetingWords::tr("%1 min left").arg(minutes)
        : minutes == 0 ? MeetingWords::tr("Time is up")
                       : MeetingWords::tr("%1 min longer", "than was planned").arg(-minutes);
}

QString raised(int times)
{
    switch (times) {
    case 1:
        return {};
    case 2:
        return MeetingWords::tr("raised twice");
    case 3:
        return MeetingWords::tr("raised three times");
    default:
        return MeetingWords::tr("raised %1 times").arg(times);
    }
}

QString promiseLine(const Mentorship &mentorship, const ActionItem &promise, QDate today)
{
    const Goal *goal = mentorship.find(promise.goal);
    return joined({nameOf(mentorship, promise.owner),
                   promise.until.isValid()
                       ? MeetingWords::tr("by %1").arg(dates::dayMonth(promise.until, QLocale(), today))
                       : QString(),
                   promise.state == PromiseState::Open ? QString() : words::word(promise.state),
                   goal && isShared(*goal) ? goal->title : QString()});
}

QString every(int weeks)
{
    static constexpr std::array spelled{
        QT_TRANSLATE_NOOP("MeetingWords", "every week"),
        QT_TRANSLATE_NOOP("MeetingWords", "every 2 weeks"),
        QT_TRANSLATE_NOOP("MeetingWords", "every 3 weeks"),
        QT_TRANSLATE_NOOP("MeetingWords", "every 4 weeks"),
        QT_TRANSLATE_NOOP("MeetingWords", "every 5 weeks"),
        QT_TRANSLATE_NOOP("MeetingWords", "every 6 weeks"),
        QT_TRANSLATE_NOOP("MeetingWords", "every 7 weeks"),
        QT_TRANSLATE_NOOP("MeetingWords", "every 8 weeks"),
    };
    return weeks >= 1 && weeks <= int(spelled.size()) ? MeetingWords::tr(spelled.at(size_t(weeks) - 1))
                                                      : MeetingWords::tr("every %1 weeks").arg(weeks);
}

QString rhythm(const Mentorship &mentorship)
{
    const Programme &programme = mentorship.programme();
    const QString weeks = every(programme.rhythmWeeks);
    const QString usual = MeetingWords::tr("%1, %2 min", "Every 4 weeks, 60")
                              .arg(weeks.left(1).toUpper() + weeks.mid(1))
                              .arg(programme.meetingMinutes);
    const auto &all = mentorship.all<Meeting>();
    const auto count = std::count_if(all.begin(), all.end(), [](const auto &known) {
        return known.second.state == MeetingState::Planned || known.second.state == MeetingState::Held;
    });
    return joined(
        {usual,
         count > 0 ? MeetingWords::tr("%1 of %2 held").arg(::rhythm::heldCount(mentorship)).arg(count) : QString()});
}

QTimeZone zoneOf(const Meeting &meeting)
{
    return ::rhythm::localStart(meeting).timeZone();
}

QTimeZone zoneOf(const Programme &programme)
{
    Meeting there;
    there.startsAt = QDateTime::fromSecsSinceEpoch(0).toUTC();
    there.zone = programme.zone;
    return zoneOf(there);
}

} // namespace meetingwords
