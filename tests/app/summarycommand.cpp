// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/support/places.h"

#include <QStandardPaths>

namespace {

const QString backlog = u"From the ward to the backlog"_s;

/// What a PDF says, or nothing when pdftotext is not installed.
QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

TEST_CASE("summary writes each format, told by the file's ending", "[app]")
{
    const Desk desk;
    const auto [ending, begins] = GENERATE(table<QString, QByteArray>(
        {{u"pdf"_s, "%PDF-"}, {u"odt"_s, "PK"}, {u"html"_s, "<!DOCTYPE html>"}, {u"md"_s, "#"}}));
    CAPTURE(ending);
    const QString file = desk.path(u"summary."_s + ending);
    writeBytes(file, "older");
    checkDone(desk.run({u"summary"_s, u"--mentorship"_s, backlog, u"--out"_s, file}));
    CHECK(bytesOf(file).size() > 5000);
    CHECK(bytesOf(file).left(2000).toLower().contains(begins.toLower()));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
}

TEST_CASE("a summary as PDF can be read as text and has its fonts", "[app]")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return;
    const Desk desk;
    checkDone(desk.run({u"summary"_s, u"--mentorship"_s, backlog, u"--out"_s, desk.path(u"s.pdf"_s)}));
    const QString text = textOf(desk.path(u"s.pdf"_s));
    CHECK(text.contains(u"Grace Whitfield"_s));
    CHECK(text.contains(u"From the ward"_s));
}

TEST_CASE("no private text reaches the summary", "[app]")
{
    const Desk desk;
    for (const QString &language : {u"en"_s, u"fi"_s, u"sv"_s}) {
        QFile story(places::source(u"resources/samples/%1.json"_s.arg(language)));
        REQUIRE(story.open(QIODevice::ReadOnly));
        const QJsonObject told = QJsonDocument::fromJson(story.readAll()).object();
        const QString file = desk.path(language + u".md"_s);
        checkDone(desk.run({u"--language"_s,
                            language,
                            u"summary"_s,
                            u"--everything"_s,
                            u"--mentorship"_s,
                            told[u"title"_s].toString(),
                            u"--out"_s,
                            file}));
        const QString summary = QString::fromUtf8(bytesOf(file)).simplified();
        CHECK(summary.size() > 5000);
        int hidden = 0;
        const std::function<void(const QJsonValue &)> look = [&](const QJsonValue &value) {
            for (const QJsonValue &entry : value.toArray())
                look(entry);
            const QJsonObject object = value.toObject();
            if (object.value(u"shared"_s) == QJsonValue(false)) {
                const QString text = object.value(object.contains(u"text"_s) ? u"text"_s : u"title"_s).toString();
                CAPTURE(text);
                CHECK_FALSE(summary.contains(text.simplified()));
                ++hidden;
            }
            for (const QJsonValue &part : object)
                look(part);
        };
        look(told);
        CHECK(hidden > 10);
    }
}

TEST_CASE("summary is the essence, or everything that is shared", "[app]")
{
    const Desk desk;
    const auto written = [&](const QStringList &options) {
        const QString file = desk.path(u"s.md"_s);
        checkDone(desk.run(QStringList{u"summary"_s, u"--mentorship"_s, backlog, u"--out"_s, file} + options));
        return bytesOf(file);
    };
    const QByteArray essence = written({});
    const QByteArray everything = written({u"--everything"_s});
    CHECK(essence.size() < everything.size() * 2 / 3);
    CHECK(essence.contains("## Signatures"));
    CHECK(everything.contains("## Our agreement"));
    CHECK_FALSE(essence.contains("## Our agreement"));
}

TEST_CASE("summary is set for the paper that is named", "[app]")
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        return;
    const Desk desk;
    const auto info = [&](const QString &paper) {
        const QString file = desk.path(u"s.pdf"_s);
        checkDone(desk.run({u"summary"_s, u"--paper"_s, paper, u"--mentorship"_s, backlog, u"--out"_s, file}));
        QProcess process;
        process.start(u"pdfinfo"_s, {file});
        CHECK(process.waitForFinished());
        return process.readAllStandardOutput();
    };
    CHECK(info(u"a4"_s).contains("(A4)"));
    CHECK(info(u"letter"_s).contains("(letter)"));
}

TEST_CASE("summary writes the mentor's page before a meeting", "[app]")
{
    const Desk desk;
    const QString file = desk.path(u"card.md"_s);
    const QStringList start{u"summary"_s, u"--mentorship"_s, backlog, u"--out"_s, file, u"--meeting"_s};
    checkFailed(desk.run(start + QStringList{u"2001-01-01"_s}));
    checkFailed(desk.run(start + QStringList{u"tomorrow"_s}));
    checkFailed(desk.run(start + QStringList{u"next"_s})); // the sample is told to its end
    CHECK_FALSE(QFile::exists(file));
    checkDone(desk.run(start + QStringList{u"2026-08-13"_s}));
    const QByteArray card = bytesOf(file);
    CHECK(card.contains("# Grace Whitfield"));
    CHECK(card.contains("## On the agenda"));
    CHECK(card.contains("The interview"));
    CHECK(card.contains("Grace promised"));
    CHECK(card.contains("## Goals"));
}

TEST_CASE("a certificate says who and when, and nothing of what was talked about", "[app]")
{
    const Desk desk;
    const QString file = desk.path(u"certificate.md"_s);
    checkDone(desk.run({u"summary"_s, u"--certificate"_s, u"--mentorship"_s, backlog, u"--out"_s, file}));
    const QByteArray text = bytesOf(file);
    CHECK(text.contains("Grace Whitfield"));
    CHECK(text.contains("12"));
    CHECK_FALSE(text.contains("triage"));
    CHECK(text.size() < 2000);
}

TEST_CASE("summary refuses what it cannot know", "[app][bad]")
{
    const Desk desk;
    checkFailed(desk.run({u"summary"_s, u"--out"_s, desk.path(u"s.pdf"_s)})); // three mentorships, none named
    checkFailed(desk.run({u"summary"_s, u"--mentorship"_s, u"nobody"_s, u"--out"_s, desk.path(u"s.pdf"_s)}));
    checkFailed(desk.run({u"summary"_s, u"--mentorship"_s, backlog, u"--out"_s, desk.path(u"s.docx"_s)}));
    checkFailed(desk.run({u"summary"_s, u"--mentorship"_s, backlog, u"--out"_s, desk.path(u"no/folder/s.md"_s)}));
    CHECK(desk.files() == QStringList{u"notebook.peili"_s});
}
