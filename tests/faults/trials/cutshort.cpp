// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trials/cutshort.h"

#include "core/base/files.h"
#include "core/notebook.h"
#include "tests/faults/disk/disk.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

Platter::Contents cutShort(const QByteArray &notebook, const Changeset &changeset)
{
    const QString name = u"test.peili"_s;
    for (int at = 1;; ++at) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(notebook) == notebook.size() && file.flush()));
        file.close();
        Disk disk(folder.path(), {Fault::Kind::PowerCut, at, true, 1});
        {
            const auto opened = Notebook::open(path, Notebook::Create::Never);
            const bool isSaved = opened && (*opened)->commit(changeset);
            REQUIRE_FALSE(isSaved); // or there was no such moment
        }
        std::mt19937 random(1);
        Platter::Contents left;
        for (const auto &[lasting, bytes] : disk.platter().afterPowerCut(random))
            left[lasting.section(u'/', -1)] = bytes;
        if (left[name] != notebook && !left[files::journalOf(name)].isEmpty())
            return left;
    }
}
