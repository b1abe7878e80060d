// SPDX-License-Identifier: GPL-3.0-or-later
// A notebook file that is not what it says. The first byte of the input chooses a notebook and what is done with it,
// the others say what is changed before, 8 bytes at a time:
//
//     how it is changed, where (3 bytes), 4 bytes that it is changed with
#include "core/base/files.h"
#include "core/notebook.h"
#include "core/storage/database.h"
#include "core/storage/salvage.h"
#include "tests/fuzz/oddities.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstring>

namespace {

constexpr qsizetype pageSize = 4096;
constexpr size_t stepSize = 8; ///< bytes of an input that say one change

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    oddities::require(file.open(QIODevice::ReadOnly), "a file can be read");
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    oddities::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file can be written");
}

QString dataFile(const char *name)
{
    return QStringLiteral(PEILI_SOURCE_DIR "/tests/data/") + QLatin1String(name);
}

/// One of today and an old one, which is migrated.
const std::vector<QByteArray> &originals()
{
    static const std::vector<QByteArray> all = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new.peili"));
        const auto imported = Notebook::open(path).and_then([](const std::unique_ptr<Notebook> &notebook) {
            return notebook->importJson(bytesIn(dataFile("schema-002.json")));
        });
        oddities::require(imported.has_value(), "the original can be made");
        return std::vector{bytesIn(path), bytesIn(dataFile("schema-001.peili"))};
    }();
    return all;
}

void change(QByteArray &bytes, const uint8_t *step)
{
    if (bytes.isEmpty())
        return;
    const qsizetype at = ((qsizetype(step[1]) << 16) | (step[2] << 8) | step[3]) % bytes.size();
    const qsizetype page = at / pageSize * pageSize;
    switch (step[0] % 8) {
    case 0: // a bit
        bytes[at] = char(bytes.at(at) ^ (1 << step[4] % 8));
        break;
    case 1: // a byte
        bytes[at] = char(step[4]);
        break;
    case 2: // a number, where numbers stand: in the header of a page
        bytes.replace(std::min(page + step[7] % 16, bytes.size() - 2), 2, reinterpret_cast<const char *>(step + 4), 2);
        break;
    case 3:
        bytes.replace(std::min(at, bytes.size() - 4), 4, reinterpret_cast<const char *>(step + 4), 4);
        break;
    case 4: // a page in the place of another
        bytes.replace(page, pageSize, bytes.mid(step[4] * pageSize % bytes.size(), pageSize));
        break;
    case 5: // bytes in the place of others
        bytes.replace(at, step[7], bytes.mid((step[4] << 16 | step[5] << 8 | step[6]) % bytes.size(), step[7]));
        break;
    case 6:
        bytes.replace(at, step[7], QByteArray(step[7], char(step[4])));
        break;
    default:
        if (step[4] % 16 == 0)
            bytes.truncate(at);
    }
}

void readAll(Notebook &notebook)
{
    (void)notebook.check();
    (void)notebook.missingPictures();
    for (const Programme &programme : notebook.programmes()) {
        if (const auto mentorship = notebook.mentorship(programme.id))
            oddities::readAll(**mentorship);
    }
    (void)notebook.exportJson();
}

} // namespace

/// Whole steps: one more, or another one in the place of one.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t mostSize, unsigned seed)
{
    std::mt19937 random(seed);
    if (size > stepSize && random() % 4 == 0)
        return LLVMFuzzerMutate(data, size, mostSize);
    if (size == 0 || random() % 4 == 0)
        data[0] = uint8_t(random());
    const size_t steps = size == 0 ? 0 : (size - 1) / stepSize;
    const bool adds = steps == 0 || (random() % 2 == 0 && 1 + (steps + 1) * stepSize <= mostSize);
    const size_t step = adds ? steps : random() % steps;
    for (size_t i = 0; i < stepSize; ++i)
        data[1 + step * stepSize + i] = uint8_t(random());
    return 1 + (adds ? steps + 1 : steps) * stepSize;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/peili-fuzz-XXXXXX"));
    if (size < 1)
        return 0;
    QByteArray bytes = originals().at(data[0] % originals().size());
    for (size_t at = 1; at + stepSize <= size; at += stepSize)
        change(bytes, data + at);
    const QString path = folder.filePath(QStringLiteral("fuzz.peili"));
    const QString saved = folder.filePath(QStringLiteral("saved.peili"));
    put(path, bytes);
    switch (data[0] / originals().size() % 3) {
    case 0:
        if (const auto read = Notebook::openToRead(path))
            readAll(**read);
        oddities::require(bytesIn(path) == bytes, "reading changes nothing");
        break;
    case 1:
        if (const auto salvaged = salvage::into(path, saved)) {
            const auto notebook = Notebook::open(saved, Notebook::Create::Never);
            oddities::require(notebook && (*notebook)->check().value().isEmpty(), "what is saved is sound");
            readAll(**notebook);
        }
        oddities::require(bytesIn(path) == bytes, "saving what can be saved changes nothing");
        break;
    default:
        if (const auto opened = Notebook::open(path, Notebook::Create::Never))
            readAll(**opened);
    }
    for (const QString &file : {path, saved, Database::keptBeforeMigration(path)})
        files::removeNotebook(file);
    return 0;
}
