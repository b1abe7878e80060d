// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/oddities.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/calendar.h"
#include "core/mentoring/views/journey.h"
#include "core/mentoring/views/mentorpage.h"
#include "core/mentoring/views/mirror.h"
#include "core/mentoring/views/reminders.h"
#include "core/mentoring/views/rhythm.h"
#include "core/mentoring/views/search.h"
#include "core/mentoring/views/summary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace oddities {

namespace {

class Changer
{
public:
    explicit Changer(unsigned seed) : random_(seed) { }

    QJsonValue changed(const QJsonValue &value)
    {
        const bool goesDeeper = below(8) != 0;
        if (value.isObject() && goesDeeper && !value.toObject().isEmpty())
            return changedIn(value.toObject());
        if (value.isArray() && goesDeeper && !value.toArray().isEmpty())
            return changedIn(value.toArray());
        seen_ = value;
        return odd();
    }

    bool tosses(int one) { return below(one) == 0; }

private:
    int below(qsizetype most) { return int(random_() % unsigned(most)); }

    QJsonValue changedIn(QJsonObject object)
    {
        const QString key = object.keys().at(below(object.size()));
        switch (below(12)) {
        case 0:
            object.remove(key);
            break;
        case 1:
            object.insert(key + QLatin1Char('x'), object.value(key));
            break;
        case 2:
            object.insert(key, object.value(object.keys().at(below(object.size()))));
            break;
        default:
            object.insert(key, changed(object.value(key)));
        }
        return object;
    }

    QJsonValue changedIn(QJsonArray array)
    {
        const int at = below(array.size());
        switch (below(10)) {
        case 0:
            array.removeAt(at);
            break;
        case 1:
            array.append(array.at(at));
            break;
        case 2:
            array.replace(at, array.at(below(array.size())));
            break;
        default:
            array.replace(at, changed(array.at(at)));
        }
        return array;
    }

    QJsonValue odd()
    {
        const QJsonValue values[] = {
            QJsonValue(),
            true,
            0,
            -1,
            2147483648.0,
            9007199254740993.0,
            -1e308,
            0.5,
            QString(),
            QStringLiteral(" "),
            QString(3000, QChar(0x20ac)),
            QString(600, QLatin1Char('(')),
            QString(QChar(0xd800)),
            QStringLiteral("a\u0000b\u202e\ufffe"),
            QStringLiteral("0000-00-00"),
            QStringLiteral("9999-12-31"),
            QStringLiteral("-4713-01-01"),
            QStringLiteral("2026-02-29"),
            QStringLiteral("9999-12-31T23:59:59Z"),
            QStringLiteral("0001-01-01T00:00:00Z"),
            QStringLiteral("2026-03-29T03:30:00+14:00"),
            QStringLiteral("Pacific/Apia"),
            QStringLiteral("UTC+99:00"),
            QStringLiteral("00000000-0000-0000-0000-000000000000"),
            QStringLiteral("![](peili:x) [a](b"),
            QJsonArray(),
            QJsonObject(),
            seen_.isString() ? QJsonValue(seen_.toString().repeated(2)) : seen_,
            seen_.isDouble() ? QJsonValue(seen_.toDouble() * 1000) : seen_,
        };
        return values[below(qsizetype(std::size(values)))];
    }

    std::mt19937 random_;
    QJsonValue seen_;
};

} // namespace

size_t changeJson(uint8_t *data, size_t size, size_t mostSize, unsigned seed)
{
    Changer changer(seed);
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (document.isNull() || changer.tosses(10))
        return LLVMFuzzerMutate(data, size, mostSize);
    const QJsonValue value = changer.changed(document.isArray() ? QJsonValue(document.array())
                                                                : QJsonValue(document.object()));
    const QByteArray json = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                            : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (size_t(json.size()) > mostSize)
        return LLVMFuzzerMutate(data, size, mostSize);
    std::memcpy(data, json.constData(), size_t(json.size()));
    return size_t(json.size());
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Not so: %s\n", what);
    std::abort();
}

void readAll(const Mentorship &mentorship)
{
    const QDate today(2026, 1, 15);
    const QDateTime now(today, QTime(12, 0), Qt::UTC);
    (void)journey(mentorship, today);
    (void)summary::make(mentorship);
    (void)search::find(mentorship, QStringLiteral("e a"));
    (void)calendar::toIcs(mentorship, QStringLiteral("x"), now);
    (void)reminders::dueBetween(mentorship, now.addDays(-7), now, QTimeZone::utc());
    const Person me = forms::me(mentorship);
    (void)mirror::threads(mentorship, me.id);
    (void)mirror::strengths(mentorship, me.id);
    for (const Meeting &meeting : rhythm::meetings(mentorship)) {
        (void)rhythm::localStart(meeting);
        for (const AgendaItem &item : agenda::proposal(mentorship, meeting.id, me.id))
            (void)agenda::timesRaised(mentorship, item);
        (void)mentorpage::make(mentorship, meeting.id, mentorpage::readerOf(mentorship).id, me.id);
    }
}

} // namespace oddities
