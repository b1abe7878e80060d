// SPDX-License-Identifier: GPL-3.0-or-later
// Putting back backups of every age.
#include "core/backups.h"
#include "core/storage/thinning.h"
#include "tests/faults/trials/trial.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using story::Chapter;
using story::Story;

namespace {

/// Hours before the last backup at which somebody made one, the oldest first: several an hour lately, then one a day, a
/// week, a month.
std::vector<qint64> hoursBefore()
{
    std::vector<qint64> hours;
    for (int month = 14; month > 2; --month)
        hours.push_back(month * 24 * 30);
    for (int week = 11; week > 2; --week)
        hours.push_back(week * 24 * 7 + 5);
    for (int day = 18; day > 1; --day)
        hours.push_back(day * 24 + 3);
    for (const int hour : {40, 30, 20, 19, 2, 1, 0})
        hours.push_back(hour);
    return hours;
}

/// A notebook to which a goal was added before each backup.
struct Years
{
    Years() : now(story::at("2026-11-20T12:00")), story(Chapter::Begun)
    {
        story.tell(*notebook);
        for (const qint64 hours : hoursBefore()) {
            story.does(edits::addGoal(story, Id<Goal>::fresh(), story.mentee(), u"%1 hours before"_s.arg(hours)));
            REQUIRE(notebook->commit(story.history().back()));
            const auto made = backups::make(*notebook, now.addSecs(-hours * 3600));
            REQUIRE(made);
            contents[made->madeAt] = contentOf(*notebook).value();
        }
    }

    QDateTime now;
    Story story;
    TempNotebook notebook;
    std::map<QDateTime, QByteArray> contents; ///< by the time of the backup
};

} // namespace

TEST_CASE("Backups of every tier can be put back, and what they replace is kept")
{
    Years years;
    const QString path = years.notebook.path();
    years.notebook.close();
    const std::vector<backups::Backup> kept = backups::of(path);
    int ofHours = 0;
    int ofDays = 0;
    int ofWeeks = 0;
    int ofMonths = 0;
    QByteArray before = years.contents.rbegin()->second;
    QDateTime drill = years.now;
    for (const backups::Backup &backup : kept) {
        INFO(backup.madeAt.toString(Qt::ISODate).toStdString());
        const qint64 hours = backup.madeAt.secsTo(years.now) / 3600;
        (hours <= thinning::allHours               ? ofHours
             : hours <= 24 * (thinning::days + 1)  ? ofDays
             : hours <= 24 * 7 * (thinning::weeks) ? ofWeeks
                                                   : ofMonths)
            += 1;
        drill = drill.addSecs(1);
        const auto replaced = backups::putBack(backup.path, path, drill);
        REQUIRE(replaced);
        CHECK(contentOfFile(path).value() == years.contents.at(backup.madeAt));
        CHECK(contentOfFile(*replaced).value() == before);
        before = years.contents.at(backup.madeAt);
        CHECK(QFile::remove(*replaced));
    }
    std::printf("%zu backups made, put back: %d of 48 hours, %d of days, %d of weeks, %d of months\n",
                years.contents.size(),
                ofHours,
                ofDays,
                ofWeeks,
                ofMonths);
    CHECK(ofHours == 7);
    CHECK(ofDays >= 10);
    CHECK(ofWeeks >= 6);
    CHECK(ofMonths >= 8);
    CHECK(kept.size() < years.contents.size());
}

TEST_CASE("Wherever the clock jumps to, the newest content has a backup, and each backup is whole")
{
    TempNotebook notebook;
    Story story(Chapter::Begun);
    story.tell(*notebook);
    std::mt19937 random(unsigned(numberFrom("PEILI_SEED", 1)));
    const QDateTime now = story::at("2026-03-05T12:00");
    QSet<QByteArray> known{contentOf(*notebook).value()};
    for (int jump = 0; jump < 60; ++jump) {
        const QDateTime wrong = now.addSecs((qint64(random() % 2000) - 1000) * 86'400 * (jump % 3));
        INFO("jump " << jump << " to " << wrong.toString(Qt::ISODate).toStdString());
        story.does(edits::addGoal(story, Id<Goal>::fresh(), story.mentee(), u"Goal %1"_s.arg(jump)));
        REQUIRE(notebook->commit(story.history().back()));
        const QByteArray content = contentOf(*notebook).value();
        known.insert(content);
        const auto made = backups::make(*notebook, wrong);
        REQUIRE(made);
        CHECK(contentOfFile(made->path).value() == content);
    }
    for (const backups::Backup &backup : backups::of(notebook.path()))
        CHECK(known.contains(contentOfFile(backup.path).value()));
}
