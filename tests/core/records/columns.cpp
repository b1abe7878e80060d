// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/columns.h"

#include "tests/support/test.h"

#include <QTimeZone>

TEST_CASE("A plain form that no value makes is refused", "[columns]")
{
    CHECK_FALSE(columns::value<QDate>(u"2025-02-30"_s));
    CHECK_FALSE(columns::value<QDate>(u"2025-2-3"_s));
    CHECK_FALSE(columns::value<QDate>(u"2025-02-03T10:00"_s));
    CHECK_FALSE(columns::value<QDate>(u""_s));
    CHECK_FALSE(columns::value<QDate>(20250203));
    CHECK_FALSE(columns::value<QDateTime>(u"yesterday"_s));
    CHECK_FALSE(columns::value<QDateTime>(u"2025-09-17T12:00:00"_s)); // whose clock?
    CHECK_FALSE(columns::value<QString>(QVariant()));
    CHECK_FALSE(columns::value<QString>(7));
    CHECK_FALSE(columns::value<int>(u"7"_s));
    CHECK_FALSE(columns::value<int>(7.5));
    CHECK_FALSE(columns::value<int>(3'000'000'000ll));
    CHECK_FALSE(columns::value<int>(QVariant()));
    CHECK_FALSE(columns::value<bool>(2));
    CHECK_FALSE(columns::value<bool>(u"true"_s));
    CHECK_FALSE(columns::value<Role>(u"boss"_s));
    CHECK_FALSE(columns::value<Role>(1));
    CHECK_FALSE(columns::value<Id<Meeting>>(u"42"_s));
    CHECK_FALSE(columns::value<Id<Meeting>>(u"{11111111-1111-4111-8111-111111111111}"_s));
    CHECK_FALSE(columns::value<Id<Meeting>>(u""_s));
    CHECK_FALSE(columns::value<QUuid>(QVariant()));
}

TEST_CASE("Nothing stands for no date, no time and no id", "[columns]")
{
    CHECK(columns::plain(QDate()).isNull());
    CHECK(columns::plain(QDateTime()).isNull());
    CHECK(columns::plain(Id<Meeting>()).isNull());
    CHECK(columns::value<QDate>(QVariant()) == std::optional(QDate()));
    CHECK(columns::value<Id<Meeting>>(QVariant()) == std::optional(Id<Meeting>()));
}

TEST_CASE("An empty text is a text", "[columns]")
{
    CHECK_FALSE(columns::plain(QString()).isNull());
    CHECK(columns::value<QString>(columns::plain(QString())) == std::optional(u""_s));
}

TEST_CASE("A time stands in UTC whatever zone it came in", "[columns]")
{
    const QDateTime helsinki(QDate(2025, 9, 17), QTime(15, 0), QTimeZone("Europe/Helsinki"));
    CHECK(columns::plain(helsinki).toString() == u"2025-09-17T12:00:00.000Z"_s);
    CHECK(columns::value<QDateTime>(columns::plain(helsinki)) == std::optional(helsinki));
}
