// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"
#include "tests/support/test.h"

#include <QRegularExpression>

namespace {

/// The includes of files in a folder that match, as "file: include".
QStringList including(const QString &folder, const QString &pattern, const QStringList &except = {})
{
    const QRegularExpression forbidden(QRegularExpression::anchoredPattern(pattern));
    QStringList found;
    for (const source::File &file : source::files({folder.section(u'/', 0, 0)})) {
        if (!file.isIn(folder) || except.contains(file.path))
            continue;
        for (const QString &name : file.includes()) {
            if (forbidden.match(name).hasMatch())
                found << file.path + u": "_s + name;
        }
    }
    return found;
}

/// The files outside of a folder whose code matches.
QStringList saying(const QString &pattern, const QString &outsideOf = {})
{
    const QRegularExpression forbidden(pattern);
    QStringList found;
    for (const source::File &file : source::files({u"core"_s, u"ui"_s, u"app"_s})) {
        const auto match = forbidden.match(file.code());
        if (match.hasMatch() && (outsideOf.isEmpty() || !file.isIn(outsideOf)))
            found << file.path + u": "_s + match.captured();
    }
    return found;
}

} // namespace

TEST_CASE("App knows everyone, ui knows core, core knows itself")
{
    CHECK(including(u"core"_s, u"(ui|app|tests)/.*"_s) == QStringList());
    CHECK(including(u"ui"_s, u"(app|tests)/.*"_s) == QStringList());
    CHECK(including(u"app"_s, u"tests/.*"_s) == QStringList());
}

TEST_CASE("Inside core, mentoring knows nobody, storage and exchange know mentoring, the notebook knows all")
{
    CHECK(including(u"core/mentoring"_s, u"core/(storage|exchange)/.*|core/notebook\\.h"_s) == QStringList());
    CHECK(including(u"core/storage"_s, u"core/exchange/.*|core/notebook\\.h"_s) == QStringList());
    CHECK(including(u"core/exchange"_s, u"core/storage/.*|core/notebook\\.h"_s) == QStringList());
}

TEST_CASE("Mentoring is values: no objects, no SQL, no files but for the built-in packs, no clock")
{
    CHECK(including(u"core/mentoring"_s,
                    u"QObject|QSql.*|QtSql/.*|QFile|QSaveFile|QDir|QSettings|QTimer"_s,
                    {u"core/mentoring/packs/packfile.cpp"_s})
          == QStringList());
    QStringList clocks;
    for (const source::File &file : source::files({u"core"_s})) {
        static const QRegularExpression clock(u"current(Date|DateTime|DateTimeUtc|Time)\\s*\\("_s);
        if (clock.match(file.code()).hasMatch())
            clocks << file.path;
    }
    CHECK(clocks == QStringList());
}

TEST_CASE("Pages and dialogs never see the storage")
{
    CHECK(including(u"ui"_s, u"core/storage/.*"_s) == QStringList());
}

TEST_CASE("SQL is spoken in storage alone")
{
    CHECK(saying(u"\\bQSql(Query|Database|Error|Driver|TableModel)\\b"_s, u"core/storage"_s) == QStringList());
    CHECK(saying(u"\\bsqlite3_\\w+"_s, u"core/storage"_s) == QStringList());
}

TEST_CASE("Nobody is a singleton")
{
    CHECK(saying(u"(?<!QCoreApplication::)(?<!QApplication::)(?<!QGuiApplication::)\\binstance\\s*\\("_s)
          == QStringList());
}

TEST_CASE("There is no network code")
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s})
        CHECK(including(folder, u"(QtNetwork/)?(QNetwork.*|QTcp.*|QUdp.*|QSsl.*|QHostAddress)"_s) == QStringList());
}

TEST_CASE("Tests reach core’s inside, the program’s code never reaches the tests")
{
    CHECK(saying(u"\\bPEILI_SOURCE_DIR\\b"_s) == QStringList());
}

TEST_CASE("Who may read is said in one place: nobody else compares visibilities")
{
    const QStringList found = saying(u"[!=]=\\s*Visibility::|\\bVisibility::\\w+\\s*[!=]="_s);
    CHECK(found == QStringList{u"core/mentoring/records/personal.h: == Visibility::"_s});
}
