// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"
#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace {

/// What floors.txt says.
struct Plan
{
    QHash<QString, int> floorOf; ///< from 0, the lowest
    QSet<QString> subjects;
    QSet<QString> arrows; ///< "from to"
    QList<std::pair<QString, QString>> never;
};

Plan plan()
{
    QFile file(places::source(u"tests/house/floors.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    Plan plan;
    int depth = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(u'#'))
            continue;
        const QString what = words.takeFirst();
        if (what == u"arrow"_s) {
            plan.arrows.insert(words.join(u' '));
        } else if (what == u"never"_s) {
            plan.never << std::pair{words.value(0), words.value(1)};
        } else {
            REQUIRE((what == u"floor"_s || what == u"subjects"_s));
            --depth;
            for (const QString &room : words) {
                plan.floorOf.insert(room, depth);
                if (what == u"subjects"_s)
                    plan.subjects.insert(room);
            }
        }
    }
    return plan;
}

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

bool isOurs(const QString &include)
{
    return include.startsWith(u"core/"_s) || include.startsWith(u"ui/"_s) || include.startsWith(u"app/"_s);
}

/// Why a file of the room `from` does not include one of the room `to`; empty when it may.
QString objection(const Plan &plan, const QString &from, const QString &to)
{
    for (const auto &[room, tree] : plan.never) {
        if ((from + u'/').startsWith(room + u'/') && (to + u'/').startsWith(tree + u'/'))
            return u"%1 never includes %2"_s.arg(room, tree);
    }
    if (from == to)
        return {};
    if (!plan.floorOf.contains(to))
        return u"%1 has no floor"_s.arg(to);
    if (plan.subjects.contains(from) && plan.subjects.contains(to))
        return plan.arrows.contains(from + u' ' + to) ? QString() : u"a subject of its own"_s;
    return plan.floorOf.value(to) < plan.floorOf.value(from) ? QString() : u"not a lower floor"_s;
}

} // namespace

TEST_CASE("Every room has its floor, and includes only what lies below it")
{
    const Plan floors = plan();
    QStringList homeless;
    QStringList upwards;
    QSet<QString> lived;
    for (const source::File &file : source::files({u"core"_s, u"ui"_s, u"app"_s})) {
        const QString room = roomOf(file.path);
        lived.insert(room);
        if (!floors.floorOf.contains(room))
            homeless << file.path;
        for (const QString &name : file.includes()) {
            const QString why = isOurs(name) ? objection(floors, room, roomOf(name)) : QString();
            if (!why.isEmpty())
                upwards << u"%1: %2 (%3)"_s.arg(file.path, name, why);
        }
    }
    CHECK(homeless == QStringList());
    CHECK(upwards == QStringList());
    CHECK(lived.size() == floors.floorOf.size()); // no floor for a room that is gone
}

TEST_CASE("An include against a floor is found")
{
    const Plan floors = plan();
    CHECK_FALSE(objection(floors, u"ui/words"_s, u"ui/fields"_s).isEmpty());
    CHECK_FALSE(objection(floors, u"ui/goals"_s, u"ui/journal"_s).isEmpty());
    CHECK_FALSE(objection(floors, u"ui/prepare"_s, u"ui/journal"_s).isEmpty());
    CHECK_FALSE(objection(floors, u"ui/goals"_s, u"ui/prepare"_s).isEmpty());
    CHECK_FALSE(objection(floors, u"core/mentoring/views"_s, u"core/mentoring/edits"_s).isEmpty());
    CHECK_FALSE(objection(floors, u"core/storage"_s, u"ui/words"_s).isEmpty());
    CHECK_FALSE(objection(floors, u"ui/summary"_s, u"core/storage"_s).isEmpty());
    CHECK(objection(floors, u"ui/prepare"_s, u"ui/goals"_s).isEmpty());
    CHECK(objection(floors, u"ui/goals"_s, u"ui/fields"_s).isEmpty());
    CHECK(objection(floors, u"app"_s, u"core/base"_s).isEmpty());
}
