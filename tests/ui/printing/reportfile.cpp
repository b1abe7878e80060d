// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/printed.h"
#include "ui/printing/report_file.h"

#include <QFile>
#include <QTemporaryDir>

using story::Story;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("The file's name chooses the format")
{
    const report::Report report = printed::report(Story());
    const QTemporaryDir folder;
    const auto begins = [&](const char *name, const char *with) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        INFO(name);
        REQUIRE(report::writeReport(report, path));
        CHECK(contentOf(path).startsWith(with));
    };
    begins("a.pdf", "%PDF-");
    begins("a.PDF", "%PDF-");
    begins("a.odt", "PK");
    begins("a.html", "<!DOCTYPE html>");
    begins("a b.htm", "<!DOCTYPE html>");
    begins("ä.md", "Mentoring");
}

TEST_CASE("A name that says no format is refused with what would do")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.doc"_s);
    const Result<void> result = report::writeReport(printed::report(Story()), path);
    checkRefused(result, Error::Kind::BadInput);
    CHECK(result.error().words.contains(u".odt"_s));
    CHECK_FALSE(QFile::exists(path));
    checkRefused(report::writeReport(printed::report(Story()), folder.filePath(u"summary"_s)), Error::Kind::BadInput);
}

TEST_CASE("A file that cannot be written is refused, and one that was there stays")
{
    const report::Report report = printed::report(Story());
    const QTemporaryDir folder;
    for (const char *suffix : {"pdf", "odt", "html", "md"})
        checkRefused(report::writeReport(report, folder.filePath(u"none/a.%1"_s.arg(QLatin1String(suffix)))),
                     Error::Kind::Disk);
    const QString path = folder.filePath(u"a.md"_s);
    REQUIRE(report::writeReport(report, path));
    const QByteArray before = contentOf(path);
    CHECK(report::writeReport(report, path));
    CHECK(contentOf(path) == before);
}
