// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fulldisk.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QFileInfo>

TEST_CASE("On a full disk a save is refused whole, and works when there is space again")
{
    TempNotebook notebook;
    const story::Story story(story::Chapter::Begins);
    story.tell(*notebook);
    const auto big = edits::reflect(
        story, Id<Reflection>::fresh(), story.mentee(), QString(400'000, u'x'), story::at("2025-10-01T10:00"));
    const auto small = edits::addGoal(story, Id<Goal>::fresh(), story.mentee(), u"Sleep"_s);
    for (const qint64 more : {0, 4096, 40'000, 200'000}) {
        INFO("with room for " << more);
        const FullDisk full(QFileInfo(notebook.path()).size() + more);
        checkRefused(notebook->commit(*big), Error::Kind::Disk);
        CHECK(**notebook->mentorship(story.now().id()) == story.now());
        CHECK(notebook->check().value().isEmpty());
    }
    REQUIRE(notebook->commit(*small));
    REQUIRE(notebook->commit(*big));
    notebook.reopen();
    CHECK(notebook->check().value().isEmpty());
    CHECK(**notebook->mentorship(story.now().id()) == story::after(story::after(story, small), big));
}

TEST_CASE("On a full disk no half backup stays behind")
{
    TempNotebook notebook;
    story::Story(story::Chapter::LookedBack).tell(*notebook);
    const QString path = notebook.pathOf(u"copy.peili"_s);
    {
        const FullDisk full(QFileInfo(notebook.path()).size() / 2);
        checkRefused(notebook->backUp(path), Error::Kind::Disk);
        CHECK_FALSE(QFileInfo::exists(path));
    }
    CHECK(notebook->backUp(path));
}
