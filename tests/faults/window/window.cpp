// SPDX-License-Identifier: GPL-3.0-or-later
// The window's process, ended at whatever moment.
#include "tests/faults/trials/trial.h"
#include "tests/support/places.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <sys/wait.h>

namespace {

constexpr int patience = 120'000; ///< milliseconds, where the machine has much else to do

/// What the child said, and what follows from it: tests/faults/child/window/main.cpp.
class Said
{
public:
    explicit Said(QByteArray content) : content_(std::move(content)) { }

    void hear(const QByteArray &bytes)
    {
        unfinished_ += bytes;
        for (qsizetype end = unfinished_.indexOf('\n'); end >= 0; end = unfinished_.indexOf('\n')) {
            hearLine(unfinished_.left(end));
            unfinished_.remove(0, end + 1);
        }
    }

    [[nodiscard]] bool isReady() const { return ready_; }
    [[nodiscard]] int acts() const { return acts_; }
    [[nodiscard]] int saves() const { return saves_; }
    [[nodiscard]] int keptTexts() const { return kept_; }
    [[nodiscard]] const QByteArray &complaint() const { return complaint_; }

    /// For how many milliseconds of the child's work something that was typed has not been kept. While the machine
    /// does something else, no time passes.
    [[nodiscard]] qint64 atStake() const { return atStake_; }

    /// Whether the notebook may hold this: what was acknowledged, or one save more.
    [[nodiscard]] bool allows(const QByteArray &content) const { return content == content_ || content == begun_; }

private:
    void hearLine(const QByteArray &line)
    {
        constexpr qint64 longestTurn = 50;
        const QByteArray word = line.split(' ').constFirst();
        const QByteArray rest = line.mid(word.size() + 1);
        if (word == "try") {
            begun_ = rest;
            return;
        }
        if (word == "told" || word.isEmpty()) {
            complaint_ = line;
            return;
        }
        ready_ = ready_ || word == "ready";
        if (word == "done" && !begun_.isEmpty()) { // what several mentorships come with is saved once
            content_ = std::exchange(begun_, {});
            ++saves_;
        }
        acts_ += word == "at";
        kept_ += word == "kept";
        const qint64 time = rest.toLongLong();
        if (isTyped_)
            atStake_ += std::min(longestTurn, time - last_);
        last_ = time;
        if (word == "typed" || word == "kept") {
            isTyped_ = word == "typed";
            atStake_ = 0;
        }
    }

    QByteArray unfinished_;
    QByteArray content_;
    QByteArray begun_; ///< after a "try" without its "done"
    QByteArray complaint_;
    qint64 last_ = 0;
    qint64 atStake_ = 0;
    int acts_ = 0;
    int saves_ = 0;
    int kept_ = 0;
    bool ready_ = false;
    bool isTyped_ = false;
};

/// The window's process on a notebook.
class Life
{
public:
    Life(const QString &notebook, const QString &home, uint seed, const QByteArray &content) : said(content)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_CONFIG_HOME"_s, home);
        environment.insert(u"XDG_DATA_HOME"_s, home);
        environment.insert(u"TMPDIR"_s, home); // what a killed process leaves goes with it
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // a closed window leaves what fonts keep
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(PEILI_WINDOW_CHILD),
                      {notebook, QString::number(seed), places::source(u"tests/data/schema-002.json"_s)});
        while (!said.isReady() && process.waitForReadyRead(patience))
            said.hear(process.readAllStandardOutput());
        INFO(said.complaint().toStdString());
        REQUIRE(said.isReady());
    }

    /// Until it has done so much more.
    void live(int acts)
    {
        const int end = said.acts() + acts;
        while (said.acts() < end && process.waitForReadyRead(patience))
            said.hear(process.readAllStandardOutput());
        INFO("the process is in state " << process.state() << ", exit code " << process.exitCode());
        INFO(said.complaint().toStdString());
        REQUIRE(said.acts() >= end);
    }

    /// Whatever it said before it ended or stopped.
    void hearRest()
    {
        while (process.waitForReadyRead(0)) { }
        said.hear(process.readAllStandardOutput());
    }

    QProcess process;
    Said said;
};

/// The content of a notebook as it was left, after what SQLite takes back.
QByteArray contentLeft(const QString &path)
{
    const auto notebook = Notebook::open(path, Notebook::Create::Never);
    REQUIRE(notebook);
    REQUIRE((*notebook)->check().value() == QStringList());
    return contentOf(**notebook).value();
}

void putCopy(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (QFileInfo::exists(from))
        REQUIRE(QFile::copy(from, to));
}

/// What is at stake at most, in milliseconds of the child's work.
constexpr qint64 mostAtStake = 1000;

struct Workplace
{
    Workplace() : notebook(TempNotebook::On::Disk), random(unsigned(numberFrom("PEILI_SEED", 1)))
    {
        story::Story(story::Chapter::Begins).tell(*notebook);
        content = contentOf(*notebook).value();
        original = notebook.pathOf(u"original.peili"_s);
        notebook.close();
        putCopy(notebook.path(), original);
        originalContent = content;
    }

    /// From the beginning: what was imported and written makes it slow.
    void renew()
    {
        putCopy(original, notebook.path());
        QFile::remove(notebook.path() + u"-journal"_s);
        content = originalContent;
    }

    TempNotebook notebook;
    std::mt19937 random;
    QString original;
    QByteArray content;
    QByteArray originalContent;
};

} // namespace

TEST_CASE("Whenever the window's process is killed, what was saved is there, and a second of typing at most is not")
{
    const int deaths = numberFrom("PEILI_FAULT_KILLS", 300);
    Workplace place;
    const QTemporaryDir home;
    int saves = 0;
    qint64 most = 0;
    for (int death = 0; death < deaths; ++death) {
        INFO("death " << death);
        if (death % 10 == 9)
            place.renew();
        Life life(place.notebook.path(), home.path(), uint(place.random()), place.content);
        life.live(int(place.random() % 120));
        QThread::usleep(ulong(place.random() % 20'000));
        life.process.kill();
        REQUIRE(life.process.waitForFinished());
        life.hearRest();
        const QByteArray found = contentLeft(place.notebook.path());
        CHECK(life.said.allows(found));
        CHECK(life.said.atStake() <= mostAtStake);
        CHECK(life.said.complaint() == QByteArray());
        saves += life.said.saves();
        most = std::max(most, life.said.atStake());
        place.content = found;
    }
    std::printf(
        "%d kills, %d saves, at most %lld ms of typing at stake\n", deaths, saves, static_cast<long long>(most));
    CHECK(saves > 0);
}

TEST_CASE("Whenever the window's process stops, its files are those that a kill would leave")
{
    // A kill takes time to start from; stopping, copying the files and going on finds the same in a fraction of it.
    const int stops = numberFrom("PEILI_FAULT_STOPS", 300);
    constexpr int stopsInALife = 60;
    Workplace place;
    const QTemporaryDir home;
    const QString copy = place.notebook.pathOf(u"copy.peili"_s);
    int saves = 0;
    int halfDone = 0;
    int kept = 0;
    qint64 most = 0;
    for (int done = 0; done < stops; done += stopsInALife) {
        place.renew();
        Life life(place.notebook.path(), home.path(), uint(place.random()), place.content);
        for (int stop = 0; stop < std::min(stopsInALife, stops - done); ++stop) {
            INFO("stop " << done + stop);
            life.live(1 + int(place.random() % 40));
            QThread::usleep(ulong(place.random() % 4'000));
            const auto process = pid_t(life.process.processId());
            REQUIRE(kill(process, SIGSTOP) == 0);
            siginfo_t info = {};
            REQUIRE(waitid(P_PID, id_t(process), &info, WSTOPPED | WNOWAIT) == 0);
            life.hearRest();
            putCopy(place.notebook.path(), copy);
            putCopy(place.notebook.path() + u"-journal"_s, copy + u"-journal"_s);
            REQUIRE(kill(process, SIGCONT) == 0);
            halfDone += QFileInfo(copy + u"-journal"_s).size() > 0;
            CHECK(life.said.allows(contentLeft(copy)));
            CHECK(life.said.atStake() <= mostAtStake);
            most = std::max(most, life.said.atStake());
        }
        life.process.kill();
        REQUIRE(life.process.waitForFinished());
        life.hearRest();
        CHECK(life.said.allows(contentLeft(place.notebook.path())));
        CHECK(life.said.complaint() == QByteArray());
        saves += life.said.saves();
        kept += life.said.keptTexts();
    }
    std::printf("%d stops, %d in the middle of a save, %d saves, %d texts kept, at most %lld ms of typing at stake\n",
                stops,
                halfDone,
                saves,
                kept,
                static_cast<long long>(most));
    CHECK(saves > stops / 10);
    CHECK(kept > 0);
}

TEST_CASE("On SIGTERM the window's process ends in order, and everything typed is there")
{
    const int ends = numberFrom("PEILI_FAULT_TERMS", 10);
    Workplace place;
    const QTemporaryDir home;
    for (int end = 0; end < ends; ++end) {
        INFO("end " << end);
        Life life(place.notebook.path(), home.path(), uint(place.random()), place.content);
        life.live(int(place.random() % 120));
        life.process.terminate();
        REQUIRE(life.process.waitForFinished(patience));
        CHECK(life.process.exitStatus() == QProcess::NormalExit);
        CHECK(life.process.exitCode() == 0);
        life.hearRest();
        CHECK(life.said.atStake() == 0);
        CHECK_FALSE(QFileInfo::exists(place.notebook.path() + u"-journal"_s));
        const QByteArray found = contentLeft(place.notebook.path());
        CHECK(life.said.allows(found));
        place.content = found;
        if (end % 5 == 4)
            place.renew();
    }
}
