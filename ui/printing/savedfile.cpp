// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/savedfile.h"

#include "ui/printing/words.h"

#include <QDir>
#include <QSaveFile>

namespace report {

namespace {

tl::unexpected<Error> unwritten(const QSaveFile &file)
{
    return failure(Error::Kind::Disk,
                   PrintingWords::tr("%1 could not be written (%2): choose another folder, or make room.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace

Result<void> save(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(file);
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return unwritten(file);
    return {};
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    return save(path, [&](QIODevice &device) -> Result<void> {
        device.write(bytes);
        return {};
    });
}

} // namespace report
