// SPDX-License-Identifier: GPL-3.0-or-later
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

TEST_CASE("A second window that was refused does not open the door to other processes")
{
    TempNotebook notebook;
    checkRefused(Notebook::open(notebook.path()), Error::Kind::Busy);
    CHECK(openElsewhere(notebook.path()) == busy);
    REQUIRE(notebook->backUp(notebook.pathOf(u"copy.peili"_s)));
    CHECK(openElsewhere(notebook.path()) == busy);
}
