// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/pictures.h"
#include "tests/support/someimage.h"
#include "tests/ui/writing/typist.h"
#include "ui/markdown/images.h"
#include "ui/writing/clipping.h"

#include <QDropEvent>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

using markdown::Block;
using markdown::Blocks;
using markdown::Run;
using writing::Editor;

namespace {

QString hashOf(int number)
{
    return images::kept(someimage::drawing({320, 200}, number))->hash;
}

QString marked(const QString &alt = {}, int number = 1)
{
    return u"![%1](%2)"_s.arg(alt, pictures::address(hashOf(number)));
}

QString shapeOf(const QString &source)
{
    return printedBlocks(markdown::read(source)).trimmed().replace(u'\n', u" / "_s).replace(hashOf(1), u"one"_s);
}

QMimeData *imageOnClipboard(int number = 1)
{
    auto *mime = new QMimeData;
    mime->setImageData(someimage::drawing({320, 200}, number));
    return mime;
}

Typist &pastes(Typist &typist, QMimeData *mime)
{
    QApplication::clipboard()->setMimeData(mime);
    return typist.presses(Qt::Key_V, Qt::ControlModifier);
}

} // namespace

TEST_CASE("A picture is read from its Markdown and written to it")
{
    CHECK(shapeOf(u"See "_s + marked(u"the \\[old\\] mill"_s) + u" here"_s)
          == u"P0 “See ” {one}“the [old] mill” “ here”"_s);
    CHECK(shapeOf(u"- [ ] "_s + marked() + u"\n- b"_s) == u"C0 {one}“” / B0 “b”"_s);
    CHECK(shapeOf(marked(u"a *b* `c`"_s)) == u"P0 {one}“a b c”"_s);
    Blocks blocks(1);
    append(blocks.front().runs, {u"Look! \\"_s});
    append(blocks.front().runs, Run{u"[a] *b* <c> &amp; !"_s, false, false, false, {}, hashOf(1)});
    append(blocks.front().runs, Run{{}, false, false, false, {}, hashOf(1)});
    CHECK(markdown::read(markdown::write(blocks)) == normalised(blocks));
    CHECK(plain(blocks) == u"Look! \\[a] *b* <c> &amp; !Picture"_s);
}

TEST_CASE("Pictures that the editor does not show stay to the letter")
{
    for (const QString &source : {u"![a](lake.png)"_s,
                                  u"![a](https://x.fi/a.png)"_s,
                                  u"![a](picture:12)"_s,
                                  marked(u"a"_s).replace(u")"_s, u" \"title\")"_s),
                                  u"[b "_s + marked(u"a"_s) + u"](https://x.fi)"_s}) {
        CHECK(markdown::write(markdown::read(source)) == source);
        CHECK(markdown::read(source).front().runs.front().verbatim);
    }
}

TEST_CASE("A pasted picture is one character, shown, and kept for its owner")
{
    Typist typist(u"See | here"_s);
    pastes(typist, imageOnClipboard());
    CHECK(typist.source() == u"See "_s + marked() + u" here"_s);
    REQUIRE(typist.editor().freshPictures().size() == 1);
    CHECK(typist.editor().freshPictures().front().hash == hashOf(1));
    CHECK(typist.editor().toPlainText().size() == 10);
    CHECK(typist.editor().textCursor().position() == 5);

    const QImage seen = typist.editor().viewport()->grab().toImage();
    const QRgb colour = QColor::fromHsv(37, 200, 180).rgb();
    bool shown = false;
    for (int y = 0; y < seen.height() && !shown; ++y) {
        for (int x = 0; x < seen.width() && !shown; ++x)
            shown = seen.pixel(x, y) == colour;
    }
    CHECK(shown);

    typist.types(u"!"_s);
    CHECK(typist.source() == u"See "_s + marked() + u"! here"_s);
    typist.presses(Qt::Key_Backspace).presses(Qt::Key_Backspace);
    CHECK(typist.source() == u"See  here"_s);
    typist.presses(Qt::Key_B, Qt::ControlModifier).types(u"b"_s);
    CHECK(typist.source() == u"See **b** here"_s);
}

TEST_CASE("Bold and links leave a picture what it is")
{
    Typist typist(u"a |b"_s);
    pastes(typist, imageOnClipboard());
    typist.editor().selectAll();
    typist.presses(Qt::Key_B, Qt::ControlModifier);
    CHECK(typist.source() == u"**a** "_s + marked() + u"**b**"_s);
    typist.presses(Qt::Key_B, Qt::ControlModifier);
    CHECK(typist.source() == u"a "_s + marked() + u"b"_s);
    typist.presses(Qt::Key_ParenLeft, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(typist.source() == u"- a "_s + marked() + u"b"_s);
}

TEST_CASE("What a picture shows is told with a bar, found in its words and heard")
{
    Typist typist;
    pastes(typist, imageOnClipboard());
    typist.presses(Qt::Key_K, Qt::ControlModifier);
    auto *words = typist.editor().findChild<QLineEdit *>(u"whatThePictureShows"_s);
    REQUIRE(words);
    CHECK(words->isVisible());
    QTest::keyClicks(words, u"The mill [old]"_s);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(typist.source() == marked(u"The mill \\[old\\]"_s));
    CHECK(typist.editor().hasFocus());
    typist.types(u" after"_s);
    CHECK(typist.editor().accessibleDescription().isEmpty());
    typist.presses(Qt::Key_Home);
    CHECK(typist.editor().accessibleDescription() == u"Picture: The mill [old]"_s);
}

TEST_CASE("A picture can be copied to another text, with its bytes")
{
    Typist from(u"Look:"_s);
    pastes(from, imageOnClipboard());
    from.editor().selectAll();
    from.presses(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    CHECK(clip->text() == u"Look:Picture"_s);
    CHECK(clip->html().contains(u"<img src=\"data:image/png;base64,"_s));

    Typist to;
    to.presses(Qt::Key_V, Qt::ControlModifier);
    CHECK(to.source() == from.source());
    REQUIRE(to.editor().freshPictures().size() == 1);
    CHECK(to.editor().freshPictures().front().bytes == from.editor().freshPictures().front().bytes);
}

TEST_CASE("Pictures in pasted HTML come in when their bytes are there, and nothing is fetched")
{
    const QString data = u"data:image/png;base64,"_s
        + QString::fromLatin1(someimage::file(someimage::drawing()).toBase64());
    Typist typist;
    typist.pastesHtml(
        u"<p>Before <img width=3 src=\"%1\" alt=\"The &lt;mill&gt;\"> after</p>"
        "<p><img src='https://x.fi/spy.png' alt='spy'>End</p><img src=\"file:///etc/passwd\">"_s.arg(data));
    CHECK(typist.source() == u"Before "_s + marked(u"The \\<mill\\>"_s) + u" after\n\nEnd"_s);
    CHECK(typist.editor().freshPictures().size() == 1);

    Typist broken;
    QSignalSpy refused(&broken.editor(), &Editor::refused);
    broken.pastesHtml(u"<p>Words <img src=\"data:image/png;base64,AAAA\"></p>"_s);
    CHECK(broken.source() == u"Words"_s);
    CHECK(refused.size() == 1);
}

TEST_CASE("A picture copied in a browser is the picture, not its address")
{
    auto *mime = imageOnClipboard();
    mime->setHtml(u"<img src=\"https://x.fi/mill.png\">"_s);
    mime->setText(u"https://x.fi/mill.png"_s);
    Typist typist;
    CHECK(pastes(typist, mime).source() == marked());

    auto *table = imageOnClipboard(); // as a spreadsheet gives it
    table->setHtml(u"<table><tr><td>1</td></tr></table>"_s);
    Typist other;
    CHECK(pastes(other, table).source() == u"1"_s);
}

TEST_CASE("Image files are dropped and pasted, other files are not")
{
    const QTemporaryDir folder;
    QList<QUrl> urls;
    for (const int number : {1, 2}) {
        const QString path = folder.filePath(u"%1.png"_s.arg(number));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(someimage::file(someimage::drawing({320, 200}, number)));
        urls << QUrl::fromLocalFile(path);
    }
    QMimeData mime;
    mime.setUrls(urls + QList{QUrl::fromLocalFile(u"/etc/passwd"_s)});
    Typist typist;
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(typist.editor().viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(typist.editor().viewport(), &drop);
    CHECK(typist.source() == marked({}, 1) + u"\n\n"_s + marked({}, 2));
}

TEST_CASE("A picture that is not there is a quiet box, and the text stays")
{
    Typist typist(u"See "_s + marked(u"the mill"_s));
    typist.editor().grab();
    CHECK(typist.source() == u"See "_s + marked(u"the mill"_s));
    CHECK(typist.editor().document()->size().width() > 0);
}

TEST_CASE("A picture is no wider than its column, also when that changes")
{
    Typist typist;
    auto *mime = new QMimeData;
    mime->setImageData(someimage::drawing({1500, 300}));
    pastes(typist, mime);
    const auto idealWidth = [&] { return typist.editor().document()->idealWidth(); };
    CHECK(idealWidth() <= typist.editor().viewport()->width());
    typist.editor().resize(240, 300);
    typist.editor().grab();
    CHECK(idealWidth() <= typist.editor().viewport()->width());
}

TEST_CASE("However much stands beside a picture, and however narrow it is, the text finds its height")
{
    Typist typist;
    Editor &editor = typist.editor();
    pastes(typist, imageOnClipboard());
    for (int line = 0; line < 30; ++line) { // up to where it scrolls, and beyond
        typist.types(u"\nrad"_s);
        for (int width = 240; width < 270; width += 3) {
            editor.resize(width, editor.height());
            QTest::qWait(0);
            const int height = editor.height();
            QTest::qWait(0);
            CHECK(editor.height() == height);
        }
    }
}
