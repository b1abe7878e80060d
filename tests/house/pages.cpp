// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace {

/// What a page names of the project: the addresses of its links, and paths that stand in it as code. Those with a
/// placeholder or a pattern are left out.
QStringList named(const QString &text)
{
    static const QRegularExpression link(u"\\]\\(([^)#:\\s]+)\\)"_s);
    static const QRegularExpression path(u"`((?:core|ui|app|tests|docs|scripts|resources|cmake)/[\\w./-]+)`"_s);
    QStringList found;
    for (auto each = link.globalMatch(text); each.hasNext();)
        found << each.next().captured(1);
    for (auto each = path.globalMatch(text); each.hasNext();)
        found << u'/' + each.next().captured(1);
    return found;
}

} // namespace

TEST_CASE("What the pages of the project point at is there")
{
    const QDir root(places::source(QString()));
    QStringList pages{u"README.md"_s};
    for (const QString &name : root.entryList({u"*.md"_s}))
        pages << name;
    for (const QString &name : QDir(root.filePath(u"docs"_s)).entryList({u"*.md"_s}))
        pages << u"docs/"_s + name;
    QStringList missing;
    for (const QString &page : pages) {
        QFile file(root.filePath(page));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &name : named(QString::fromUtf8(file.readAll()))) {
            const QString there = name.startsWith(u'/') ? root.filePath(name.mid(1))
                                                        : QFileInfo(root.filePath(page)).dir().filePath(name);
            // A code path may name a file without its ending: `ui/markdown/markdown`.
            if (!QFileInfo::exists(there) && !QFileInfo::exists(there + u".h"_s))
                missing << u"%1: %2"_s.arg(page, name);
        }
    }
    CHECK(missing == QStringList());
}
