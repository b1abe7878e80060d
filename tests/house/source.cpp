// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"

#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace source {

QStringList File::includes() const
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = line.globalMatch(text); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

QString File::code() const
{
    static const QRegularExpression noise(uR"re(//[^\n]*|/\*.*?\*/|R"\((.*?)\)"|"(\\.|[^"\\\n])*")re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(noise, u" "_s);
}

QList<File> files(const QStringList &folders)
{
    const QDir root(places::source({}));
    QList<File> found;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            found << File{root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    std::sort(found.begin(), found.end(), [](const File &a, const File &b) { return a.path < b.path; });
    REQUIRE_FALSE(found.isEmpty());
    return found;
}

} // namespace source
