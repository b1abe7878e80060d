// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"
#include "tests/faults/trials/trial.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QFile>

namespace {

using Texts = std::map<QString, Record>; ///< by id

Texts recordsIn(const Mentorship &mentorship)
{
    Texts records;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>())
            records.emplace(id.text(), Record(record));
    });
    return records;
}

/// Everything that can be read, and nothing of a mentorship that can't.
Texts recordsIn(Notebook &notebook)
{
    Texts records;
    for (const Programme &programme : notebook.programmes()) {
        if (const auto mentorship = notebook.mentorship(programme.id))
            records.merge(recordsIn(**mentorship));
    }
    return records;
}

/// The ids of those that are not what they were.
QStringList differing(const Texts &before, const Texts &now)
{
    QStringList ids;
    for (const auto &[id, record] : before) {
        const auto found = now.find(id);
        if (found == now.end() || !(found->second == record))
            ids << id;
    }
    return ids;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Two mentorships, one of them lived through.
struct Ground
{
    Ground()
    {
        const story::Story first(story::Chapter::LookedBack);
        const story::Story second(story::Chapter::Acquainted, story::Language::Finnish);
        first.tell(*notebook);
        second.tell(*notebook);
        notebook.close();
        QFile file(notebook.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
        records = recordsIn(first);
        records.merge(recordsIn(second));
    }

    TempNotebook notebook;
    QByteArray bytes;
    Texts records;
};

/// What the repair saves of a file.
Texts salvaged(const TempNotebook &folder, const QString &path, QStringList *words = nullptr)
{
    const QString to = folder.pathOf(u"saved.peili"_s);
    QFile::remove(to);
    const auto done = salvage::into(path, to);
    if (!done)
        return {};
    if (words)
        *words = done->words;
    const auto notebook = Notebook::open(to);
    REQUIRE(notebook);
    CHECK((*notebook)->check().value() == QStringList());
    return recordsIn(**notebook);
}

} // namespace

TEST_CASE("Every flipped bit that changes something is found, and costs nothing else", "[damage]")
{
    Ground ground;
    const QString path = ground.notebook.path();
    const int flips = numberFrom("PEILI_FAULT_FLIPS", 4000);
    std::mt19937 random(unsigned(numberFrom("PEILI_SEED", 1)));
    int silent = 0;
    int refused = 0;
    int changed = 0;
    int repaired = 0;
    int whole = 0;
    for (int flip = 0; flip < flips; ++flip) {
        const auto at = qsizetype(random() % unsigned(ground.bytes.size()));
        const auto bit = int(random() % 8);
        QByteArray bytes = ground.bytes;
        bytes[at] = char(bytes.at(at) ^ (1 << bit));
        put(path, bytes);
        INFO("byte " << at << " bit " << bit);
        bool found = true;
        {
            const auto opened = Notebook::open(path);
            if (!opened) {
                CHECK(opened.error().words.size() > 10);
                ++refused;
            } else {
                const auto wrong = (*opened)->check();
                const Texts now = recordsIn(**opened);
                found = !wrong || !wrong->isEmpty();
                if (!found) {
                    CHECK(differing(ground.records, now).isEmpty());
                    ++silent;
                } else if (wrong) {
                    // A record that can be read and isn't what it was is named.
                    for (const QString &id : differing(ground.records, now)) {
                        if (now.count(id) == 0)
                            continue; // gone
                        INFO(wrong->join(u' ').toStdString());
                        CHECK(wrong->join(u' ').contains(id));
                        ++changed;
                    }
                }
            }
        }
        if (found && flip % 16 == 0) {
            put(path, bytes);
            const QStringList lost = differing(ground.records, salvaged(ground.notebook, path));
            CHECK(lost.size() <= 1);
            ++repaired;
            whole += lost.isEmpty();
        }
    }
    std::printf(
        "%d flips: %d hit nothing, %d kept it from opening, %d changed records named; of %d repaired %d whole\n",
        flips,
        silent,
        refused,
        changed,
        repaired,
        whole);
    CHECK(whole >= repaired * 95 / 100);
}

TEST_CASE("Of a notebook that was cut short, what is left is saved", "[damage]")
{
    Ground ground;
    const QString path = ground.notebook.path();
    size_t before = 0;
    for (qsizetype size = 0; size <= ground.bytes.size(); size += 4096) {
        put(path, ground.bytes.left(size));
        INFO("cut to " << size);
        QStringList words;
        const Texts saved = salvaged(ground.notebook, path, &words);
        size_t same = 0;
        for (const auto &[id, record] : saved) {
            const auto original = ground.records.find(id);
            REQUIRE(original != ground.records.end());
            same += original->second == record;
        }
        CHECK(same + 10 >= before); // a record may come to need one that is lost
        before = same;
        if (size < ground.bytes.size() && !saved.empty() && saved.size() < ground.records.size())
            CHECK_FALSE(words.isEmpty());
    }
    CHECK(before == ground.records.size());
}
