// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child/content.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <random>

namespace {

/// Starts the child, lets it do some steps and live for a while after them, and kills it. Returns what it said.
QList<QByteArray> lifeOf(const QStringList &arguments, int steps, int microseconds)
{
    QProcess child;
    child.start(QStringLiteral(PEILI_FAULT_CHILD), arguments);
    QByteArray said;
    while ((!said.startsWith("ready\n") || said.count("done") < steps) && child.waitForReadyRead(20'000))
        said += child.readAllStandardOutput();
    REQUIRE(said.startsWith("ready\n"));
    QThread::usleep(ulong(microseconds));
    child.kill();
    REQUIRE(child.waitForFinished());
    said += child.readAllStandardOutput();
    const bool wasKilled = child.exitStatus() == QProcess::CrashExit;
    CHECK((wasKilled || child.exitCode() == 0));
    return said.split('\n');
}

/// What a killed process acknowledged, and what it had begun.
struct Acknowledged
{
    QByteArray content; ///< after the last "done", or before anything was
    QByteArray begun;   ///< after a "try" without its "done"
    int steps = 0;
};

Acknowledged read(const QList<QByteArray> &lines, const QByteArray &before)
{
    Acknowledged result{before, {}, 0};
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.front() == "try" && words.size() == 3 && words.at(2).size() == 32) {
            result.begun = words.at(2);
        } else if (words.front() == "done") {
            result.content = std::exchange(result.begun, {});
            ++result.steps;
        }
    }
    return result;
}

/// Printed, so that a failure can be repeated: PEILI_SEED=… peili_fault_tests
uint seedOfThisRun()
{
    const bool given = qEnvironmentVariableIsSet("PEILI_SEED");
    const uint seed = given ? qEnvironmentVariable("PEILI_SEED").toUInt() : std::random_device()();
    std::printf("PEILI_SEED=%u\n", seed);
    return seed;
}

} // namespace

TEST_CASE("Whenever the program is killed, what it acknowledged is in the notebook")
{
    constexpr int deaths = 200;
    TempNotebook notebook(TempNotebook::On::Disk);
    const story::Story story(story::Chapter::Begins);
    story.tell(*notebook);
    QByteArray content = contentOf(story);
    std::mt19937 random(seedOfThisRun());
    int steps = 0;
    int halfDone = 0;
    int unacknowledged = 0;

    for (int death = 0; death < deaths; ++death) {
        notebook.close();
        const int least = int(random() % 8);
        const int life = int(random() % 15'000u);
        INFO("death " << death << ", " << life << " µs after " << least << " steps");
        const auto lines = lifeOf({u"work"_s, notebook.path(), QString::number(random())}, least, life);
        const Acknowledged last = read(lines, content);
        halfDone += QFileInfo(notebook.path() + u"-journal"_s).size() > 0;

        notebook.reopen();
        REQUIRE(notebook->check().value() == QStringList());
        const QByteArray found = contentOf(**notebook->mentorship(story.now().id()));
        if (found != last.content) {
            REQUIRE(found == last.begun);
            ++unacknowledged;
        }
        content = found;
        steps += last.steps;
    }
    std::printf("%d steps, %d of %d deaths in the middle of a save, %d times one step more than acknowledged\n",
                steps,
                halfDone,
                deaths,
                unacknowledged);
    CHECK(steps > deaths);
}

TEST_CASE("Whenever the program is killed while it makes a notebook, the next start has one")
{
    TempNotebook folder(TempNotebook::On::Disk);
    std::mt19937 random(seedOfThisRun());
    int halfMade = 0;
    for (int death = 0; death < 100; ++death) {
        const QString path = folder.pathOf(u"new-%1.peili"_s.arg(death));
        const int life = int(random() % 12'000u);
        INFO("death " << death << " after " << life << " µs");
        lifeOf({u"create"_s, path}, 0, life);
        halfMade += QFileInfo(path + u"-journal"_s).size() > 0;
        const auto notebook = Notebook::open(path);
        REQUIRE(notebook);
        CHECK((*notebook)->check().value().isEmpty());
        CHECK((*notebook)->programmes().empty());
        CHECK_FALSE((*notebook)->isReadOnly());
    }
    std::printf("%d of 100 notebooks were half made\n", halfMade);
}
