// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/pictures.h"
#include "tests/support/someimage.h"
#include "tests/ui/printing/printed.h"
#include "ui/markdown/images.h"
#include "ui/markdown/prose.h"
#include "ui/printing/hyphens.h"
#include "ui/printing/odt.h"
#include "ui/printing/pdf.h"
#include "ui/printing/report_file.h"
#include "ui/printing/rows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using page::pt;
using report::Report;
using story::at;
using story::Story;

namespace {

/// A year with a picture in a shared entry, and another in a private one.
class Pictured
{
public:
    explicit Pictured(QSize size = {320, 200}) :
        shared(*images::kept(someimage::drawing(size, 1))), hidden(*images::kept(someimage::photograph()))
    {
        write(shared, u"The mill <at> dusk"_s, Visibility::Shared);
        write(hidden, u"My kitchen"_s, Visibility::Private);
    }

    [[nodiscard]] Report printed() const { return ::printed::report(story_); }

    const Picture shared;
    const Picture hidden;

private:
    void write(const Picture &picture, QString alt, Visibility visibility)
    {
        const Id<Reflection> id = Id<Reflection>::fresh();
        alt.replace(u"<"_s, u"\\<"_s);
        const QString text = u"Before ![%1](%2) after.\n\n- again ![](%2)"_s.arg(alt, pictures::address(picture.hash));
        const QDateTime when = at("2025-12-09T10:00");
        story_.does(edits::withPictures(
            story_, edits::reflect(story_, id, story_.mentee(), text, when), {picture}, story_.mentee(), when));
        story_.does(edits::setVisibility(story_, id, visibility));
    }

    Story story_;
};

QByteArray written(const Report &report, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    REQUIRE(report::writeReport(report, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A part in the middle of a picture's bytes, as it stands and in the three ways that base64 can have it.
bool holds(const QByteArray &file, const Picture &picture)
{
    const qsizetype middle = picture.bytes.size() / 2;
    bool found = file.contains(picture.bytes.mid(middle, 48)) || file.contains(picture.hash.left(12).toLatin1());
    for (qsizetype shift = 0; shift < 3; ++shift)
        found = found || file.contains(picture.bytes.mid(middle + shift, 48).toBase64());
    return found;
}

} // namespace

TEST_CASE("No picture of a private text is in what is printed, in whatever format")
{
    const Pictured told;
    const Report report = told.printed();
    CHECK(report.pictures.count(told.shared.hash) == 1);
    CHECK(report.pictures.size() == 1);
    for (const QString &name : {u"a.html"_s, u"a.md"_s, u"a.odt"_s}) {
        const QByteArray file = written(report, name);
        INFO(name.toStdString());
        CHECK(holds(file, told.shared));
        CHECK_FALSE(holds(file, told.hidden));
        CHECK_FALSE(file.contains("kitchen"));
    }
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"a.pdf"_s);
    REQUIRE(report::writeReport(report, pdf));
    const QStringList images = ::printed::run(u"pdfimages"_s, {u"-list"_s, pdf}).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(images.size() >= 3);
    for (const QString &line : images.mid(2))
        CHECK(line.simplified().section(u' ', 3, 4) == u"320 200"_s);
}

TEST_CASE("A section that is left out takes its pictures along")
{
    const Pictured told;
    Report report = told.printed();
    report::Choice choice = report::Choice::everything();
    choice.reflections = choice.quotes = false;
    Story story;
    CHECK(::printed::report(story, u"en"_s, choice).pictures.empty());
    CHECK_FALSE(report.pictures.empty());
}

TEST_CASE("HTML has the picture with all its bytes and what it shows")
{
    const Pictured told;
    const QString html = QString::fromUtf8(written(told.printed(), u"a.html"_s));
    CHECK(html.contains(u"<img src=\"%1\" alt=\"The mill &lt;at&gt; dusk\""_s.arg(images::dataUri(told.shared))));
    CHECK_FALSE(html.contains(u"picture:"_s));
}

TEST_CASE("Markdown stands alone: the picture is defined at its end")
{
    const Pictured told;
    const QString markdown = QString::fromUtf8(written(told.printed(), u"a.md"_s));
    const QString label = prose::label(told.shared.hash);
    CHECK(markdown.contains(u"Before ![The mill \\<at\\> dusk][%1] after."_s.arg(label)));
    CHECK(markdown.endsWith(u"\n\n[%1]: %2\n"_s.arg(label, images::dataUri(told.shared))));
    CHECK_FALSE(markdown.contains(u"picture:"_s));
}

TEST_CASE("ODT has the picture in a frame with what it shows, and its bytes once")
{
    const Pictured told;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.odt"_s);
    REQUIRE(report::writeReport(told.printed(), path));
    (void)::printed::run(u"unzip"_s, {u"-q"_s, path, u"-d"_s, folder.path()});
    const auto part = [&](const QString &name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray content = part(u"content.xml"_s);
    CHECK(content.contains("<svg:title>The mill &lt;at&gt; dusk</svg:title>"));
    CHECK(content.contains("svg:width=\"240.0pt\" svg:height=\"150.0pt\""));
    const QString name = u"Pictures/%1.png"_s.arg(told.shared.hash.left(16));
    CHECK(content.count(name.toUtf8()) == 2);
    CHECK(part(name) == told.shared.bytes);
    CHECK(part(u"META-INF/manifest.xml"_s).count(name.toUtf8()) == 1);
}

TEST_CASE("On paper a picture is no higher than it may be, and in one piece")
{
    const Picture high = *images::kept(someimage::drawing({900, 1500}));
    const pictures::ByHash shown{{high.hash, high}};
    const QString text = u"Before\n\n![mill](%1)\n\n> ![](%1)"_s.arg(pictures::address(high.hash));
    const page::Pieces pieces = page::setProse(text, {}, pt(300), {shown, pt(200)});
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[1].height == Approx(pt(200)));
    CHECK(pieces[2].height == Approx(pt(200)));

    const Picture wide = *images::kept(someimage::drawing({1500, 300}));
    const page::Pieces across = page::setProse(
        u"![](%1)"_s.arg(pictures::address(wide.hash)), {}, pt(300), {{{wide.hash, wide}}, pt(200)});
    REQUIRE(across.size() == 1);
    CHECK(across[0].height == Approx(pt(60)));

    const page::Pieces words = page::setProse(text, {}, pt(300));
    CHECK(words.size() == 3); // not there: its words; the quoted one is a line without any
}

TEST_CASE("Pages with many pictures are all drawn")
{
    const Pictured told({1600, 1600});
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"a.pdf"_s);
    REQUIRE(report::writeReport(told.printed(), pdf));
    CHECK(QFile(pdf).size() > 1000);
}

TEST_CASE("The name of a picture is not hyphenated")
{
    const QString text = u"![työhyvinvointikysymys](picture:%1)"_s.arg(QString(64, u'e').replace(3, 2, u"ba"_s));
    CHECK(report::softened(text, u"fi"_s).endsWith(text.mid(text.indexOf(u'('))));
    CHECK(report::softened(text, u"fi"_s) != text);
}

TEST_CASE("A picture that is not among those shown is its words in every format")
{
    const QString text = u"See ![the mill](picture:%1) now"_s.arg(QString(64, u'0'));
    CHECK(prose::html(text) == u"<p>See the mill now</p>"_s);
    CHECK(prose::embedded(text) == u"See the mill now"_s);
    CHECK(prose::parse(text).front().runs.front().text == u"See the mill now"_s);
}
