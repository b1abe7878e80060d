// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups.h"
#include "core/base/files.h"
#include "core/mentoring/edits/edits.h"
#include "tests/faults/trials/trial.h"
#include "tests/support/sqlfile.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace {

/// The texts of a mentorship that are long enough to be nobody else's.
QList<QByteArray> textsOf(const Mentorship &mentorship)
{
    QList<QByteArray> texts;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>()) {
            forEachField<R>([&, &own = record]<class V>(const Field<R, V> &field) {
                if constexpr (std::is_same_v<V, QString>) {
                    const QByteArray text = (own.*(field.member)).toUtf8();
                    if (text.size() >= 16 && !text.contains('/'))
                        texts << text.left(40);
                }
            });
        }
    });
    return texts;
}

/// Those of the texts that stand in a file below the folder.
QStringList foundBelow(const QString &folder, const QList<QByteArray> &texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &text : texts) {
            if (bytes.contains(text))
                found << QFileInfo(file).fileName() + u": "_s + QString::fromUtf8(text);
        }
    }
    return found;
}

QString folderOf(const TempNotebook &notebook)
{
    return QFileInfo(notebook.path()).absolutePath();
}

} // namespace

TEST_CASE("Of a mentorship that was erased, no word is left in the files", "[atrest]")
{
    TempNotebook notebook;
    const story::Story stays(story::Chapter::Begun, story::Language::Finnish);
    const story::Story goes(story::Chapter::LookedBack);
    stays.tell(*notebook);
    goes.tell(*notebook);
    const QList<QByteArray> texts = textsOf(goes);
    REQUIRE(texts.size() > 40);
    CHECK(foundBelow(folderOf(notebook), texts).size() > 40);
    REQUIRE(notebook->commit(*edits::erase(goes)));
    CHECK(foundBelow(folderOf(notebook), texts) == QStringList());
    notebook.close();
    CHECK(foundBelow(folderOf(notebook), texts) == QStringList());
}

TEST_CASE("Nor is it in the backups, where the person wants that", "[atrest]")
{
    TempNotebook notebook;
    const story::Story goes(story::Chapter::LookedBack);
    story::Story(story::Chapter::Begun, story::Language::Finnish).tell(*notebook);
    goes.tell(*notebook);
    const QDateTime now = story::at("2026-12-01T10:00");
    REQUIRE(backups::make(*notebook, now.addDays(-40)));
    REQUIRE(backups::make(*notebook, now.addDays(-1)));
    for (const QString &kept : {u".before-version-2.backup"_s, u".before-version-3.backup"_s})
        REQUIRE(QFile::copy(notebook.path(), notebook.path() + kept));
    REQUIRE(QFile::copy(notebook.path(), files::beside(notebook.path(), u"replaced-2026-10-01-1200"_s)));
    const QList<QByteArray> texts = textsOf(goes);
    REQUIRE(notebook->commit(*edits::erase(goes)));
    CHECK(foundBelow(folderOf(notebook), texts).size() > 5 * 40);
    const auto made = backups::keepOnlyNew(*notebook, now);
    REQUIRE(made);
    CHECK(foundBelow(folderOf(notebook), texts) == QStringList());
    const auto held = backups::look(*made);
    REQUIRE(held);
    CHECK(held->size() == 1);
}

TEST_CASE("Nor is it where an import had SQLite move rows from page to page", "[atrest]")
{
    for (int made = 0; made < 60; ++made) {
        const story::Story goes(story::Chapter::LookedBack, story::Language::Swedish);
        QByteArray exported;
        {
            TempNotebook source;
            story::Story(story::Chapter::LookedBack, story::Language::Finnish).tell(*source);
            goes.tell(*source);
            story::Story(story::Chapter::LookedBack).tell(*source);
            exported = source->exportJson().value();
        }
        TempNotebook notebook;
        REQUIRE(notebook->importJson(exported));
        for (const Programme &programme : notebook->programmes()) {
            const Mentorship &written = **notebook->mentorship(programme.id);
            for (const Reflection &reflection : story::allOf<Reflection>(written)) {
                const QString longer = reflection.text + u" Kirjoitin illalla vielä: "_s + reflection.text;
                REQUIRE(notebook->commit(*edits::write(written, reflection.id, &Reflection::text, longer)));
            }
        }
        REQUIRE(notebook->commit(*edits::erase(**notebook->mentorship(goes.now().id()))));
        QList<QByteArray> texts = textsOf(goes);
        for (const Programme &stays : notebook->programmes()) {
            for (const QByteArray &text : textsOf(**notebook->mentorship(stays.id)))
                texts.removeAll(text);
        }
        REQUIRE(texts.size() > 40);
        CHECK(foundBelow(folderOf(notebook), texts) == QStringList());
    }
}

TEST_CASE("Of what was removed from the trash, no word is left in the files", "[atrest]")
{
    TempNotebook notebook;
    story::Story story(story::Chapter::Begins);
    const QString text = u"The heron stood where the ice was thinnest. "_s;
    const auto id = Id<Reflection>::fresh();
    story.does(edits::reflect(story, id, story.mentee(), text.repeated(300), story::at("2025-10-01T10:00")));
    story.does(edits::trash(story, id, story.mentee(), story::at("2025-10-02T10:00")));
    story.tell(*notebook);
    const QList<QByteArray> texts{"The heron stood where the ice"};
    CHECK_FALSE(foundBelow(folderOf(notebook), texts).isEmpty());
    REQUIRE(notebook->commit(*edits::emptyTrash(story, story.mentee())));
    CHECK(foundBelow(folderOf(notebook), texts) == QStringList());
}

TEST_CASE("The search for leftovers finds them where there are some", "[atrest]")
{
    TempNotebook notebook;
    const story::Story goes(story::Chapter::LookedBack);
    goes.tell(*notebook);
    notebook.close();
    {
        SqlFile file(notebook.path());
        file.rows(u"PRAGMA secure_delete = OFF"_s);
        file.rows(u"DELETE FROM reflection"_s);
        file.rows(u"DELETE FROM note"_s);
    }
    Mentorship only;
    for (const Reflection &reflection : story::allOf<Reflection>(goes))
        only.put(reflection);
    CHECK(foundBelow(folderOf(notebook), textsOf(only)).size() > 5);
}

TEST_CASE("No file is ever readable for others, and none is temporary", "[atrest]")
{
    const QTemporaryDir folder(u"/dev/shm/peili-modes-XXXXXX"_s);
    const mode_t before = umask(022); // as it is on most desktops
    QStringList wrong;
    int looks = 0;
    for (const Verb &verb : everyVerb()) {
        const QString root = folder.filePath(QString::fromLatin1(verb.name));
        REQUIRE(QDir().mkpath(root));
        for (const auto &[path, bytes] : verb.files) {
            if (path.endsWith(u'/')) {
                REQUIRE(QDir(root).mkpath(path));
                continue;
            }
            QFile file(root + u'/' + path);
            REQUIRE((file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
                     && file.write(bytes) == bytes.size()));
        }
        Disk disk(root);
        disk.watch = [&] {
            ++looks;
            QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                struct stat status = {};
                const QString path = files.next();
                if (stat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & 077U) != 0)
                    wrong << QLatin1String(verb.name) + u": "_s + path.mid(root.size());
            }
        };
        Course course(disk, root);
        verb.act(course);
        disk.watch();
        CHECK(course.isAcknowledged());
        CHECK(disk.temporaries() == 0);
    }
    umask(before);
    wrong.removeDuplicates();
    std::printf("%d looks at the modes\n", looks);
    CHECK(wrong == QStringList());
}
