// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/package.h"

#include "ui/printing/words.h"

#include <zip.h>

#include <memory>

namespace report {

namespace {

/// Noon on 1 January 1980, where the time of ZIP files begins: the same report gives the same file.
constexpr zip_uint16_t dosTime = 12 << 11;
constexpr zip_uint16_t dosDate = (1 << 5) | 1;

tl::unexpected<Error> failed(const char *why)
{
    return failure(
        Error::Kind::Disk,
        PrintingWords::tr("The document could not be packed (%1): choose another format.").arg(QString::fromUtf8(why)));
}

bool add(zip_t *archive, const Part &part)
{
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_dostime(archive, zip_uint64_t(index), dosTime, dosDate, 0) == 0;
}

Result<QByteArray> readAll(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return failed(zip_error_strerror(zip_source_error(source)));
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (read != bytes.size())
        return failed(zip_error_strerror(zip_source_error(source)));
    return bytes;
}

} // namespace

Result<QByteArray> pack(const std::vector<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source(
        zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!source)
        return failed(zip_error_strerror(&error));
    zip_source_keep(source.get()); // The archive takes one reference over; ours is for reading it afterwards.
    zip_t *archive = zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(source.get());
        return failed(zip_error_strerror(&error));
    }
    for (const Part &part : parts) {
        if (!add(archive, part)) {
            const auto result = failed(zip_strerror(archive));
            zip_discard(archive);
            return result;
        }
    }
    if (zip_close(archive) != 0) {
        const auto result = failed(zip_strerror(archive));
        zip_discard(archive);
        return result;
    }
    return readAll(source.get());
}

} // namespace report
