// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trials/trial.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QProcess>

namespace {

constexpr int busy = 10 + static_cast<int>(Error::Kind::Busy);

/// The exit code of another process that tries to open the notebook.
int openElsewhere(const QString &path)
{
    return QProcess::execute(QStringLiteral(PEILI_FAULT_CHILD), {u"open"_s, path});
}

} // namespace

TEST_CASE("Another process hears that the notebook is open, as long as it is")
{
    TempNotebook notebook;
    CHECK(openElsewhere(notebook.path()) == busy);
    REQUIRE(notebook->commit(story::Story(story::Chapter::Begun).history().front()));
    CHECK(openElsewhere(notebook.path()) == busy);
    notebook.close();
    CHECK(openElsewhere(notebook.path()) == 0);
}

TEST_CASE("Of two starts at once exactly one writes, whether or not there is a notebook yet")
{
    const int races = numberFrom("PEILI_FAULT_RACES", 100);
    TempNotebook folder;
    folder.close();
    for (int race = 0; race < races; ++race) {
        const QString path = race % 2 == 0 ? folder.path() : folder.pathOf(u"new-%1.peili"_s.arg(race));
        INFO("race " << race);
        QProcess starts[2];
        for (QProcess &start : starts)
            start.start(QStringLiteral(PEILI_FAULT_CHILD), {u"race"_s, path});
        for (QProcess &start : starts) {
            REQUIRE(start.waitForReadyRead());
            REQUIRE(start.readLine() == "ready\n");
        }
        for (QProcess &start : starts) {
            start.write("\n");
            start.waitForBytesWritten();
        }
        QList<QByteArray> said;
        for (QProcess &start : starts) {
            REQUIRE((start.canReadLine() || start.waitForReadyRead()));
            said << start.readLine();
        }
        for (QProcess &start : starts) {
            start.write("\n");
            start.closeWriteChannel();
            REQUIRE(start.waitForFinished());
        }
        std::sort(said.begin(), said.end());
        CHECK(said == QList<QByteArray>{"busy\n", "mine\n"});
        const auto after = Notebook::open(path, Notebook::Create::Never);
        REQUIRE(after);
        CHECK((*after)->check().value() == QStringList());
    }
}

TEST_CASE("A second window that was refused does not open the door to other processes")
{
    TempNotebook notebook;
    checkRefused(Notebook::open(notebook.path()), Error::Kind::Busy);
    CHECK(openElsewhere(notebook.path()) == busy);
    REQUIRE(notebook->backUp(notebook.pathOf(u"copy.peili"_s)));
    CHECK(openElsewhere(notebook.path()) == busy);
}
