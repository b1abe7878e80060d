// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempnotebook.h"

#include "tests/support/places.h"
#include "tests/support/print.h"

#include <QFileInfo>

namespace {

QString folderTemplate(TempNotebook::On on)
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const bool usable = on == TempNotebook::On::Memory && memory.isDir() && memory.isWritable();
    return (usable ? memory.filePath() : places::built()) + QLatin1String("/peili-XXXXXX");
}

} // namespace

TempNotebook::TempNotebook(On on) : folder_(folderTemplate(on))
{
    reopen();
}

void TempNotebook::reopen()
{
    notebook_.reset();
    auto opened = Notebook::open(path());
    REQUIRE(opened);
    notebook_ = std::move(*opened);
}
