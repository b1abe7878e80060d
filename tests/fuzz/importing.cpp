// SPDX-License-Identifier: GPL-3.0-or-later
// An export that anybody may have written: refused in a sentence, or taken in whole and given back alike.
#include "core/notebook.h"
#include "core/storage/exporting.h"
#include "tests/fuzz/oddities.h"

#include <QTemporaryDir>

namespace {

std::vector<Mentorship> appliedAlone(const std::vector<Changeset> &changesets)
{
    std::vector<Mentorship> all;
    for (const Changeset &changeset : changesets) {
        Mentorship mentorship;
        mentorship.apply(changeset);
        all.push_back(mentorship);
    }
    return all;
}

/// Through a notebook on a disk.
void takeIn(const QByteArray &json, const QByteArray &expected)
{
    const QTemporaryDir folder(QStringLiteral("/dev/shm/peili-fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("fuzz.peili"));
    {
        const auto notebook = Notebook::open(path);
        oddities::require(notebook.has_value(), "a new notebook can be made");
        oddities::require((*notebook)->importJson(json).has_value(), "what can be read can be imported");
    }
    const auto notebook = Notebook::open(path);
    oddities::require(notebook && (*notebook)->check().value().isEmpty(), "what was imported is sound");
    oddities::require((*notebook)->exportJson().value() == expected, "what was imported is what is exported");
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t mostSize, unsigned seed)
{
    return oddities::changeJson(data, size, mostSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = exporting::fromJson(json, {});
    if (!read) {
        oddities::require(read.error().words.size() > 10, "a refusal has its sentence");
        return 0;
    }
    const std::vector<Mentorship> all = appliedAlone(*read);
    const QByteArray once = exporting::toJson(all);
    const auto again = exporting::fromJson(once, {});
    oddities::require(again.has_value(), "what is exported can be imported");
    oddities::require(exporting::toJson(appliedAlone(*again)) == once, "an export of an import is the same");
    for (const Mentorship &mentorship : all)
        oddities::readAll(mentorship);
    if (size % 8 == 0)
        takeIn(json, once);
    return 0;
}
