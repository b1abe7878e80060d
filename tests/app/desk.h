// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What a run of the program left behind.
struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The built program.
[[nodiscard]] QString program();

/// Runs the built program as a script would: no display, a home of its own, English.
inline Run peili(const QStringList &arguments, const QString &home = QDir::tempPath() + u"/peili-no-home"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LC_ALL"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    constexpr int patience = 60'000;
    Run run;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The sample notebook, made once.
inline const QByteArray &sampleBytes()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        return peili({u"demo"_s, folder.path()}).code == 0 ? bytesOf(folder.filePath(u"sample.peili"_s)) : QByteArray();
    }();
    return bytes;
}

/// A folder with a copy of the sample notebook, gone at the end of the test.
class Desk
{
public:
    Desk() { writeBytes(notebook(), sampleBytes()); }

    [[nodiscard]] QString path(const QString &name) const { return folder_.filePath(name); }
    [[nodiscard]] QString notebook() const { return path(u"notebook.peili"_s); }
    [[nodiscard]] QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files, QDir::Name); }

    /// Runs a command on the notebook.
    [[nodiscard]] Run run(const QStringList &arguments) const { return on(u"notebook.peili"_s, arguments); }

    /// Runs a command on another notebook of this folder.
    [[nodiscard]] Run on(const QString &name, const QStringList &arguments) const
    {
        return peili(QStringList{u"--notebook"_s, path(name)} + arguments, folder_.path());
    }

    /// The notebook's export as a value to change.
    [[nodiscard]] QJsonObject exported() const
    {
        CHECK(run({u"export"_s, u"--out"_s, path(u"whole.json"_s)}).code == 0);
        return QJsonDocument::fromJson(bytesOf(path(u"whole.json"_s))).object();
    }

private:
    QTemporaryDir folder_;
};

/// Done, in silence on standard error.
inline void checkDone(const Run &run)
{
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
}

/// Refused or failed: one line that says why, on standard error.
inline void checkFailed(const Run &run, int code = 1)
{
    INFO(run.err.toStdString());
    CHECK(run.code == code);
    CHECK(run.err.count('\n') == 1);
    CHECK(run.err.endsWith('\n'));
    CHECK(run.err.size() > 20);
}
