// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to the notebook and its folder while it is open.
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using story::Chapter;
using story::Story;

namespace {

/// A notebook in a folder of its own that can be removed, open and with a story in it.
struct Opened
{
    Opened() : path(folder.pathOf(u"own/test.peili"_s)), story(Chapter::Begins)
    {
        REQUIRE(QDir().mkpath(own()));
        auto opened = Notebook::open(path);
        REQUIRE(opened);
        notebook = std::move(*opened);
        story.tell(*notebook);
    }

    [[nodiscard]] QString own() const { return folder.pathOf(u"own"_s); }

    [[nodiscard]] edits::Edit goal(const QString &title) const
    {
        return edits::addGoal(**notebook->mentorship(story.now().id()), Id<Goal>::fresh(), story.mentee(), title);
    }

    TempNotebook folder;
    QString path;
    Story story;
    std::unique_ptr<Notebook> notebook;
};

/// What a backup of the open notebook elsewhere holds.
Mentorship keptElsewhere(Opened &opened)
{
    const QString elsewhere = opened.folder.pathOf(u"elsewhere.peili"_s);
    REQUIRE(opened.notebook->backUp(elsewhere));
    const auto kept = Notebook::open(elsewhere, Notebook::Create::Never);
    REQUIRE(kept);
    CHECK((*kept)->check().value() == QStringList());
    return **(*kept)->mentorship(opened.story.now().id());
}

/// Somebody who is not root, to whom a folder can be closed.
class Nobody
{
public:
    Nobody() : before_(geteuid())
    {
        if (before_ == 0)
            REQUIRE(seteuid(nobody) == 0);
    }
    ~Nobody() { (void)!seteuid(before_); }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

    /// Lets that person have what is at the path.
    static void give(const QString &path)
    {
        if (geteuid() == 0)
            REQUIRE(chown(QFile::encodeName(path).constData(), nobody, nobody) == 0);
    }

private:
    static constexpr uid_t nobody = 65534;
    uid_t before_;
};

} // namespace

TEST_CASE("When the folder goes, nothing is said to be saved that isn't, and all can be kept elsewhere")
{
    Opened opened;
    REQUIRE(opened.notebook->commit(*opened.goal(u"Before"_s)));
    const Mentorship before = **opened.notebook->mentorship(opened.story.now().id());
    REQUIRE(QDir(opened.own()).removeRecursively());
    checkRefused(opened.notebook->commit(*opened.goal(u"After"_s)), Error::Kind::Disk);
    CHECK(**opened.notebook->mentorship(opened.story.now().id()) == before);
    CHECK(keptElsewhere(opened) == before);
}

TEST_CASE("When the folder comes back, what waited is saved")
{
    Opened opened;
    const edits::Edit goal = opened.goal(u"Sleep"_s);
    const QString away = opened.folder.pathOf(u"away"_s);
    REQUIRE(QDir().rename(opened.own(), away));
    checkRefused(opened.notebook->commit(*goal), Error::Kind::Disk);
    REQUIRE(QDir().rename(away, opened.own()));
    REQUIRE(opened.notebook->commit(*goal));
    opened.notebook.reset();
    const auto again = Notebook::open(opened.path, Notebook::Create::Never);
    REQUIRE(again);
    CHECK(**(*again)->mentorship(opened.story.now().id()) == story::after(opened.story, goal));
}

TEST_CASE("When another file takes the notebook's place, neither is written over")
{
    Opened opened;
    TempNotebook other;
    const Story others(Chapter::Begun, story::Language::Finnish);
    others.tell(*other);
    other.close();
    const QString copy = opened.path + u".copy"_s;
    REQUIRE(QFile::copy(other.path(), copy));
    REQUIRE(::rename(QFile::encodeName(copy).constData(), QFile::encodeName(opened.path).constData()) == 0);

    checkRefused(opened.notebook->commit(*opened.goal(u"After"_s)), Error::Kind::Disk);
    CHECK(keptElsewhere(opened) == opened.story.now());
    opened.notebook.reset();
    const auto found = Notebook::open(opened.path, Notebook::Create::Never);
    REQUIRE(found);
    CHECK((*found)->check().value() == QStringList());
    CHECK(**(*found)->mentorship(others.now().id()) == others.now());
}

TEST_CASE("In a folder where nothing can be written, the notebook is read, and saved when that is over")
{
    Opened opened;
    opened.notebook.reset();
    const QFileInfo parent(opened.folder.path());
    for (const QString &path : {parent.absolutePath(), opened.own(), opened.path})
        Nobody::give(path);
    const Nobody nobody;
    const QByteArray folder = QFile::encodeName(opened.own());
    REQUIRE(chmod(folder.constData(), 0500) == 0);
    {
        auto closed = Notebook::open(opened.path, Notebook::Create::Never);
        REQUIRE(closed);
        opened.notebook = std::move(*closed);
    }
    const edits::Edit goal = opened.goal(u"Sleep"_s);
    checkRefused(opened.notebook->commit(*goal), Error::Kind::ReadOnly);
    CHECK(**opened.notebook->mentorship(opened.story.now().id()) == opened.story.now());
    CHECK(keptElsewhere(opened) == opened.story.now());
    REQUIRE(chmod(folder.constData(), 0700) == 0);
    REQUIRE(opened.notebook->commit(*goal));
    opened.notebook.reset();
    const auto again = Notebook::open(opened.path, Notebook::Create::Never);
    REQUIRE(again);
    CHECK(**(*again)->mentorship(opened.story.now().id()) == story::after(opened.story, goal));
}
