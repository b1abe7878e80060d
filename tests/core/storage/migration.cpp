// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups.h"

#include "core/mentoring/edits/edits.h"
#include "core/notebook.h"
#include "core/storage/database.h"
#include "tests/support/places.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

/// A copy of the notebook that the program of an earlier schema wrote, in a folder of its own.
class Old
{
public:
    explicit Old(int schema) : name_(QStringLiteral("tests/data/schema-%1").arg(schema, 3, 10, QLatin1Char('0')))
    {
        REQUIRE(QFile::copy(places::source(name_ + u".peili"_s), path()));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }

    [[nodiscard]] QString path() const { return folder_.filePath(u"old.peili"_s); }
    [[nodiscard]] QDir folder() const { return QDir(folder_.path()); }

    /// What that program exported from it.
    [[nodiscard]] QByteArray exported() const
    {
        QFile file(places::source(name_ + u".json"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QString name_;
    QTemporaryDir folder_;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Every notebook that was ever written opens, and holds what it held", "[migration]")
{
    const int schema = GENERATE(range(1, Database::schemaVersion + 1));
    const Old old(schema);
    const auto notebook = Notebook::open(old.path());
    REQUIRE(notebook);
    CHECK_FALSE((*notebook)->isReadOnly());
    CHECK((*notebook)->check().value() == QStringList());
    CHECK((*notebook)->programmes().size() == 3); // one in each language

    TempNotebook fresh;
    REQUIRE(fresh->importJson(old.exported()));
    CHECK((*notebook)->exportJson().value() == fresh->exportJson().value());

    const Mentorship &mentorship = **(*notebook)->mentorship((*notebook)->programmes().front().id);
    const Id<Goal> goal = mentorship.all<Goal>().begin()->first;
    CHECK((*notebook)->commit(*edits::trash(mentorship, goal, {}, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC))));
    CHECK((*notebook)->check().value() == QStringList());
}

TEST_CASE("Before a notebook is brought up to date, a copy is made", "[migration]")
{
    const Old old(1);
    const QByteArray before = bytesOf(old.path());
    {
        REQUIRE(Notebook::open(old.path()));
    }
    const QString copy = Database::keptBeforeMigration(old.path());
    REQUIRE(QFile::exists(copy));
    CHECK((QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    const auto kept = Notebook::openToRead(copy);
    REQUIRE(kept);
    CHECK((*kept)->programmes().size() == 3);
    CHECK(bytesOf(old.path()) != before);
}

TEST_CASE("An older notebook that is only read stays as it is", "[migration]")
{
    const Old old(1);
    const QByteArray before = bytesOf(old.path());
    {
        const auto notebook = Notebook::openToRead(old.path());
        REQUIRE(notebook);
        CHECK((*notebook)->check().value() == QStringList());
        const auto mentorship = (*notebook)->mentorship((*notebook)->programmes().front().id);
        REQUIRE(mentorship);
        CHECK((*mentorship)->all<Removal>().empty());
        CHECK_FALSE((*mentorship)->all<Goal>().empty());
    }
    CHECK(bytesOf(old.path()) == before);
    CHECK(old.folder().entryList(QDir::Files).size() == 1);
}

TEST_CASE("A backup of an older schema can be looked into and put back", "[migration]")
{
    const Old old(1);
    TempNotebook notebook;
    notebook.close();
    const QByteArray before = bytesOf(old.path());
    const auto held = backups::look({old.path(), {}});
    REQUIRE(held);
    CHECK(held->size() == 3);
    REQUIRE(backups::putBack(old.path(), notebook.path(), QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)));
    CHECK(bytesOf(old.path()) == before);
    CHECK(old.folder().entryList(QDir::Files).size() == 1);
    notebook.reopen();
    CHECK(notebook->programmes().size() == 3);
    CHECK(QDir(QFileInfo(notebook.path()).path()).entryList(QDir::Files).size() == 2); // with what was replaced
}
