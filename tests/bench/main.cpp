// SPDX-License-Identifier: GPL-3.0-or-later

// How long a twenty-year notebook takes: `peili_bench [RECORDS]`, 10,000 without a number. Prints
// milliseconds; compare two runs on one machine, not two machines.

#include "core/mentoring/edits.h"
#include "core/mentoring/journey.h"
#include "core/mentoring/search.h"
#include "core/mentoring/summary.h"
#include "core/notebook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// Runs `act` `times` times and prints the mean.
template <class Act>
void measure(const char *what, int times, Act &&act)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < times; ++i)
        act();
    std::printf("%-28s %9.3f ms\n", what, double(clock.nsecsElapsed()) / 1e6 / times);
}

Changeset longLife(int records)
{
    edits::Beginning beginning;
    beginning.people.resize(2);
    beginning.people[0].name = QStringLiteral("Aino Mäkelä");
    beginning.people[1].name = QStringLiteral("Jyrki Hätönen");
    const QDateTime begin(QDate(2006, 1, 1), QTime(12, 0), Qt::UTC);
    Changeset all = *edits::start(beginning, begin);
    Mentorship frame;
    frame.apply(all);
    const Id<Person> author = frame.all<Person>().begin()->first;
    for (int i = 0; i < records; ++i) {
        const QString text = QStringLiteral("Entry %1. Kysyin ensin, ja he vastasivat. ").arg(i).repeated(8);
        const auto edit = edits::reflect(
            frame, Id<Reflection>::fresh(), author, text, begin.addSecs(qint64(i) * 60'000));
        all.changes.push_back(edit->changes.front());
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int records = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.peili"));
    {
        auto notebook = *Notebook::open(path);
        const Changeset life = longLife(records);
        measure("commit all at once", 1, [&] { (void)notebook->commit(life); });
    }
    measure("open and load", 5, [&] {
        auto notebook = *Notebook::open(path);
        (void)notebook->mentorship(notebook->programmes().front().id);
    });
    auto notebook = *Notebook::open(path);
    const Mentorship &mentorship = **notebook->mentorship(notebook->programmes().front().id);
    const Id<Person> author = mentorship.all<Person>().begin()->first;
    measure("commit one record", 100, [&] {
        (void)notebook->commit(*edits::reflect(
            mentorship, Id<Reflection>::fresh(), author, QStringLiteral("One more."), QDateTime::currentDateTimeUtc()));
    });
    measure("search", 20, [&] { (void)search::find(mentorship, QStringLiteral("vastasivat entry")); });
    measure("journey", 20, [&] { (void)journey(mentorship, QDate(2026, 1, 1)); });
    measure("summary", 5, [&] { (void)summary::make(mentorship); });
    measure("export", 3, [&] { (void)notebook->exportJson(); });
    measure("check", 3, [&] { (void)notebook->check(); });
    int backups = 0;
    measure("verified backup", 3, [&] {
        (void)notebook->backUp(folder.filePath(QStringLiteral("copy-%1").arg(backups++)));
    });
}
