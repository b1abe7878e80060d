// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups.h"
#include "core/base/files.h"
#include "core/notebook.h"
#include "core/storage/database.h"
#include "core/storage/restoring.h"
#include "tests/faults/child/content.h"
#include "tests/faults/trials/cutshort.h"
#include "tests/faults/trials/verb.h"
#include "tests/support/places.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using story::at;
using story::Chapter;
using story::Story;

namespace {

const QString name = u"test.peili"_s;

QDateTime now()
{
    return at("2026-03-05T12:00");
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The bytes of a notebook with these stories, one after the other.
QByteArray notebookOf(const std::vector<Story> &stories, const std::vector<Changeset> &more = {})
{
    TempNotebook notebook;
    for (const Story &story : stories)
        story.tell(*notebook);
    for (const Changeset &changeset : more)
        REQUIRE(notebook->commit(changeset));
    notebook.close();
    return bytesIn(notebook.path());
}

/// Opens, commits, closes. Where it was refused the person tries once more.
std::function<void(Course &)> committing(const Changeset &changeset)
{
    return [changeset](Course &course) {
        const auto notebook = Notebook::open(course.path(), Notebook::Create::Never);
        if (!course.heard(notebook))
            return;
        if (course.heard((*notebook)->commit(changeset)) || course.heard((*notebook)->commit(changeset)))
            course.acknowledge();
    };
}

Verb makingOne()
{
    return {"create",
            {},
            {},
            {},
            [](Course &course) {
                if (course.heard(Notebook::open(course.path())))
                    course.acknowledge();
            },
            {}};
}

/// Several records in one changeset, on several pages.
edits::Edit muchAtOnce(const Story &story)
{
    return edits::planMeetings(story, at("2026-09-17T12:00"), 12);
}

/// The verbs that are one commit.
std::vector<Verb> commits()
{
    const Story begun(Chapter::Begins);
    const edits::Edit much = muchAtOnce(begun);
    const edits::Edit pasted = edits::reflect(
        begun, Id<Reflection>::fresh(), begun.mentee(), QString(60'000, u'x'), at("2025-10-01T10:00"));
    const edits::Edit huge = edits::reflect(
        begun, Id<Reflection>::fresh(), begun.mentee(), QString(850'000, u'€'), at("2025-10-01T10:00"));
    const auto first = begun.now().all<Reflection>().begin()->second;
    const edits::Edit trashed = edits::trash(begun, first.id, first.author, now());
    Story removing(begun);
    removing.does(trashed);
    const edits::Edit emptied = edits::emptyTrash(removing, first.author);
    const edits::Edit erased = edits::erase(begun);
    const edits::Edit small = edits::addGoal(begun, Id<Goal>::fresh(), begun.mentee(), u"Sova bättre"_s);
    const Story other(Chapter::Begun, story::Language::Finnish);

    std::vector<Verb> verbs{
        {"save", {{name, notebookOf({begun})}}, {}, {}, committing(*much), {}},
        {"paste", {{name, notebookOf({begun})}}, {}, {}, committing(*pasted), {}},
        {"undo", {{name, notebookOf({begun}, {*much})}}, {}, {}, committing(inverted(*much)), {}},
        {"empty the trash", {{name, notebookOf({begun}, {*trashed})}}, {}, {}, committing(*emptied), {}},
        {"erase", {{name, notebookOf({other, begun})}}, {}, {}, committing(*erased), {}},
        {"save after a cut", cutShort(notebookOf({begun}), *much), contentOf(begun.now()), {}, committing(*small), {}},
        {"paste a book", {{name, notebookOf({begun})}}, {}, {}, committing(*huge), {}, 97},
    };
    return verbs;
}

/// Every backup that is listed must be whole.
QString wrongBackups(const QString &root, const std::vector<QByteArray> &expected)
{
    std::vector<QByteArray> found;
    for (const backups::Backup &backup : backups::of(root + u'/' + name)) {
        const auto content = contentOfFile(backup.path);
        if (!content)
            return u"the backup %1 is not whole: %2"_s.arg(backup.path.section(u'/', -1), content.error().words);
        found.push_back(*content);
    }
    for (const QByteArray &content : expected) {
        if (std::find(found.begin(), found.end(), content) == found.end())
            return u"a backup is lost"_s;
    }
    return {};
}

Verb backingUp()
{
    const Story begun(Chapter::Begun);
    const Story older(Chapter::Begun, story::Language::Finnish);
    const Story oldest(Chapter::Begun, story::Language::Swedish);
    const QByteArray notebook = notebookOf({begun});
    const QByteArray before = contentOf(begun.now());
    const QByteArray kept = contentOf(older.now());
    const QByteArray superfluous = contentOf(oldest.now());
    const auto wrong = [=](const QString &root, bool acknowledged) {
        return acknowledged ? wrongBackups(root, {kept, before}) : wrongBackups(root, {kept});
    };
    return {"back up",
            {{name, notebook},
             {u"backups/"_s, {}},
             {u"backups/test.2025-01-05T100000Z.peili"_s, notebookOf({oldest})}, // goes: another of that day
             {u"backups/test.2025-01-05T120000Z.peili"_s, notebookOf({older})}},
            {},
            {},
            [](Course &course) {
                const auto opened = Notebook::open(course.path(), Notebook::Create::Never);
                if (course.heard(opened) && course.heard(backups::make(**opened, now())))
                    course.acknowledge();
            },
            wrong,
            1,
            true};
}

Verb backingUpFirst()
{
    const Story begun(Chapter::Begun);
    const QByteArray content = contentOf(begun.now());
    Verb verb = backingUp();
    verb.name = "the first backup";
    verb.files = {{name, notebookOf({begun})}};
    verb.wrong = [=](const QString &root, bool acknowledged) {
        return wrongBackups(root, acknowledged ? std::vector{content} : std::vector<QByteArray>());
    };
    return verb;
}

Verb takingIn()
{
    const Story begun(Chapter::Begun);
    TempNotebook other;
    Story(Chapter::Begun, story::Language::Finnish).tell(*other);
    const QByteArray json = other->exportJson().value();
    const QByteArray before = contentOf(begun.now());
    return {"import",
            {{name, notebookOf({begun})}},
            {},
            {},
            [json](Course &course) {
                const auto opened = Notebook::open(course.path(), Notebook::Create::Never);
                if (course.heard(opened) && course.heard(backups::import(**opened, json, now())))
                    course.acknowledge();
            },
            [before](const QString &root, bool acknowledged) {
                return wrongBackups(root, acknowledged ? std::vector{before} : std::vector<QByteArray>());
            }};
}

/// What was replaced is kept beside the notebook, once something else is in its place.
QString wrongReplaced(const QString &root, const QByteArray &replaced)
{
    const QString notebook = root + u'/' + name;
    const auto now = contentOfFile(notebook);
    if (now && *now == replaced)
        return {};
    const QStringList kept = QDir(root).entryList({u"test.replaced-*.peili"_s}, QDir::Files);
    for (const QString &file : kept) {
        const auto content = contentOfFile(root + u'/' + file);
        if (content && *content == replaced)
            return {};
    }
    return u"what was replaced is lost"_s;
}

Verb puttingBack()
{
    const Story replaced(Chapter::Begun);
    const Story wanted(Chapter::Begun, story::Language::Finnish);
    const QByteArray before = contentOf(replaced.now());
    const QByteArray backup = contentOf(wanted.now());
    return {"restore",
            {{name, notebookOf({replaced})}, {u"mine.peili"_s, notebookOf({wanted})}},
            {},
            {},
            [](Course &course) {
                if (course.heard(backups::putBack(course.path(u"mine.peili"_s), course.path(), now())))
                    course.acknowledge();
            },
            [=](const QString &root, bool) {
                const auto mine = contentOfFile(root + u"/mine.peili"_s);
                return mine && *mine == backup ? wrongReplaced(root, before) : u"the backup is lost"_s;
            },
            1,
            true};
}

/// Writes a file over an older one.
Verb exportingAgain()
{
    const Story begun(Chapter::Begun);
    const QByteArray older = "[\"what was exported last year\"]";
    TempNotebook notebook;
    begun.tell(*notebook);
    const QByteArray newer = notebook->exportJson().value();
    notebook.close();
    return {"export",
            {{name, bytesIn(notebook.path())}, {u"all.json"_s, older}},
            {},
            {},
            [](Course &course) {
                const auto opened = Notebook::open(course.path(), Notebook::Create::Never);
                if (!course.heard(opened))
                    return;
                const auto json = (*opened)->exportJson();
                if (course.heard(json) && course.heard(files::write(course.path(u"all.json"_s), *json)))
                    course.acknowledge();
            },
            [=](const QString &root, bool acknowledged) -> QString {
                QFile file(root + u"/all.json"_s);
                const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                const bool good = bytes == newer || (bytes == older && !acknowledged);
                return good ? QString() : u"the file is neither the older nor the newer"_s;
            }};
}

Verb migrating(const char *verb, int schema)
{
    const QByteArray old = bytesIn(places::source(u"tests/data/schema-%1.peili"_s.arg(schema, 3, 10, QChar(u'0'))));
    TempNotebook folder;
    const QString copy = folder.pathOf(u"copy.peili"_s);
    QFile file(copy);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(old) == old.size() && file.flush()));
    const QByteArray content = contentOfFile(copy).value();
    return {verb,
            {{name, old}},
            {},
            {},
            [](Course &course) {
                if (course.heard(Notebook::open(course.path(), Notebook::Create::Never)))
                    course.acknowledge();
            },
            [content](const QString &root, bool acknowledged) {
                if (!acknowledged)
                    return QString();
                const auto kept = contentOfFile(Database::keptBeforeMigration(root + u'/' + name));
                return kept && *kept == content ? QString() : u"the copy before the migration is lost"_s;
            }};
}

/// Fills in what the notebook holds before and after.
Verb measured(Verb verb)
{
    QTemporaryDir folder;
    const QString root = folder.path();
    for (const auto &[path, bytes] : verb.files) {
        if (path.endsWith(u'/')) {
            QDir(root).mkpath(path);
            continue;
        }
        QFile file(root + u'/' + path);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
    }
    if (verb.files.count(name) > 0 && verb.before.isEmpty())
        verb.before = contentOfFile(root + u'/' + name).value();
    const Disk disk(root);
    Course course(disk, root);
    verb.act(course);
    INFO(verb.name << ": " << course.lastWords().toStdString());
    REQUIRE(course.isAcknowledged());
    verb.after = contentOfFile(root + u'/' + name).value();
    return verb;
}

} // namespace

Result<QByteArray> contentOf(Notebook &notebook)
{
    QByteArray sum;
    for (const Programme &programme : notebook.programmes()) {
        const auto mentorship = notebook.mentorship(programme.id);
        if (!mentorship)
            return tl::unexpected(mentorship.error());
        sum = toggled(sum, QByteArray::fromHex(contentOf(**mentorship)));
    }
    return sum.toHex();
}

namespace {

Result<QByteArray> readContent(const QString &file)
{
    const QTemporaryDir folder;
    restoring::StagedCopy copy(folder.filePath(u"copy.peili"_s));
    if (auto taken = copy.take(file); !taken)
        return tl::unexpected(taken.error());
    if (auto good = copy.verify(); !good)
        return tl::unexpected(good.error());
    const auto notebook = Notebook::openToRead(copy.path());
    if (!notebook)
        return tl::unexpected(notebook.error());
    return contentOf(**notebook);
}

} // namespace

Result<QByteArray> contentOfFile(const QString &file)
{
    QFile closed(file);
    if (!closed.open(QIODevice::ReadOnly) || QFileInfo::exists(files::journalOf(file)))
        return readContent(file);
    // The same backup lies in many folders.
    static std::map<QByteArray, Result<QByteArray>> known;
    const QByteArray hash = QCryptographicHash::hash(closed.readAll(), QCryptographicHash::Sha256);
    const auto found = known.find(hash);
    return found != known.end() ? found->second : known.emplace(hash, readContent(file)).first->second;
}

const std::vector<Verb> &everyVerb()
{
    static const std::vector<Verb> verbs = [] {
        std::vector<Verb> all{makingOne(),
                              backingUp(),
                              backingUpFirst(),
                              takingIn(),
                              puttingBack(),
                              exportingAgain(),
                              migrating("migrate from 1", 1),
                              migrating("migrate from 2", 2)};
        for (Verb &verb : commits())
            all.push_back(std::move(verb));
        for (Verb &verb : all)
            verb = measured(std::move(verb));
        return all;
    }();
    return verbs;
}
