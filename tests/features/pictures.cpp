// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/pictures.h"
#include "core/mentoring/views/search.h"
#include "core/mentoring/views/summary.h"
#include "tests/features/table.h"
#include "tests/support/someimage.h"
#include "ui/fields/readingtext.h"
#include "ui/markdown/images.h"
#include "ui/printing/html.h"
#include "ui/printing/makereport.h"
#include "ui/writing/editor.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using writing::Editor;

namespace {

/// A pair that takes pictures along to their notes and their journal.
class Photographer : public Table
{
public:
    Photographer() : Table(Chapter::Begins, "2025-09-20T09:00") { }

    void copyImage(const QImage &image) { QApplication::clipboard()->setImage(image); }

    /// Begins an entry in the journal and gives its text.
    Editor *journal()
    {
        goTo(PageId::Journal);
        click(u"reflect"_s);
        auto *editor = qobject_cast<Editor *>(field(u"Reflection"_s));
        REQUIRE(editor);
        editor->setFocus();
        return editor;
    }

    Editor *note(const QString &name)
    {
        goTo(PageId::Dialogue, meeting(0).id.uuid());
        click(name == u"Shared note"_s ? u"During"_s : u"After"_s);
        auto *editor = qobject_cast<Editor *>(field(name));
        REQUIRE(editor);
        editor->setFocus();
        return editor;
    }

    void paste(Editor *into)
    {
        QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
        editing().flush();
    }

    [[nodiscard]] std::vector<Picture> pictures() { return story::allOf<Picture>(mentorship()); }

    [[nodiscard]] bool has(const QImage &image) { return pictures::find(mentorship(), images::kept(image)->hash); }
};

} // namespace

TEST_CASE("A picture from the clipboard is pasted into the journal, and undo takes text and picture back")
{
    Photographer pair;
    Editor *text = pair.journal();
    Desk::keys(text, u"At dusk "_s);
    pair.copyImage(someimage::drawing());
    pair.paste(text);
    REQUIRE(pair.pictures().size() == 1);
    CHECK(pair.pictures().front().author == pair.editing().actor());
    CHECK(text->toPlainText() == u"At dusk \ufffc"_s);

    pair.editing().undo();
    CHECK(pair.pictures().empty());
    CHECK(text->toPlainText() == u"At dusk"_s);
    pair.editing().redo();
    CHECK(pair.pictures().size() == 1);
    CHECK(text->toPlainText() == u"At dusk \ufffc"_s);

    pair.comeBack();
    CHECK(pair.pictures().size() == 1);
    CHECK(pair.editing().notebook().check().value().isEmpty());
}

TEST_CASE("The same picture in several texts is kept once, copied from one to the other too")
{
    Photographer pair;
    pair.copyImage(someimage::drawing());
    Editor *shared = pair.note(u"Shared note"_s);
    shared->moveCursor(QTextCursor::End);
    pair.paste(shared);
    pair.paste(shared);
    CHECK(pair.pictures().size() == 1);
    shared->selectAll();
    QTest::keyClick(shared, Qt::Key_C, Qt::ControlModifier);
    Editor *entry = pair.journal();
    pair.paste(entry);
    CHECK(entry->toPlainText().count(QChar::ObjectReplacementCharacter) == 2);
    CHECK(pair.pictures().size() == 1);
}

TEST_CASE("The other reads the picture in a shared note, and nothing of a private one leaves")
{
    Photographer pair;
    const QImage shown = someimage::drawing({320, 200}, 1);
    const QImage secret = someimage::drawing({320, 200}, 5);
    pair.copyImage(shown);
    pair.paste(pair.note(u"Shared note"_s));
    pair.copyImage(secret);
    pair.paste(pair.note(u"Private note"_s));
    CHECK(pair.pictures().size() == 2);

    const Id<Person> mentor = forms::people(pair.mentorship()).at(1).id;
    pair.writeAs(mentor);
    pair.click(u"During"_s);
    int seen = 0;
    for (const ReadingText *text : pair.page().findChildren<ReadingText *>())
        seen += int(text->toPlainText().count(QChar::ObjectReplacementCharacter));
    CHECK(seen == 1);

    const report::Report report = report::makeReport(
        summary::make(pair.mentorship()), PrintLanguage(u"en"_s), report::Choice::everything());
    const QString html = report::toHtml(report);
    CHECK(html.contains(images::dataUri(*images::kept(shown))));
    CHECK_FALSE(html.contains(images::dataUri(*images::kept(secret))));

    pair.editing().setHidesPrivate(true);
    CHECK(pair.has(shown));
    CHECK_FALSE(pair.has(secret));
}

TEST_CASE("While private things are hidden a picture can be put into a shared note")
{
    Photographer pair;
    pair.copyImage(someimage::drawing());
    pair.paste(pair.note(u"Private note"_s));
    pair.editing().setHidesPrivate(true);
    pair.settle();
    CHECK(pair.pictures().empty());
    pair.paste(pair.note(u"Shared note"_s));
    CHECK(pair.pictures().size() == 1);
    pair.editing().setHidesPrivate(false);
    CHECK(pair.pictures().size() == 1);
    CHECK(pictures::missing(pair.mentorship()).empty());
}

TEST_CASE("What a picture shows is found by its words")
{
    Photographer pair;
    pair.copyImage(someimage::drawing());
    Editor *text = pair.journal();
    pair.paste(text);
    QTest::keyClick(text, Qt::Key_K, Qt::ControlModifier);
    auto *words = text->findChild<QLineEdit *>(u"whatThePictureShows"_s);
    REQUIRE(words);
    QTest::keyClicks(words, u"windmill"_s);
    QTest::keyClick(words, Qt::Key_Return);
    pair.editing().flush();
    REQUIRE(search::find(pair.mentorship(), u"windmill"_s).size() == 1);
    pair.editing().undo();
    CHECK(search::find(pair.mentorship(), u"windmill"_s).empty());
    CHECK(pair.pictures().size() == 1);
}

TEST_CASE("A picture that is too large is refused in a sentence, and the text goes on")
{
    Photographer pair;
    Editor *text = pair.journal();
    Desk::keys(text, u"Words"_s);
    QSignalSpy failed(&pair.editing(), &Editing::failed);
    pair.copyImage(someimage::photograph({1600, 1600}, 255));
    pair.paste(text);
    REQUIRE(failed.size() == 1);
    CHECK(qvariant_cast<Error>(failed.front().front()).words.contains(u"1 MB"_s));
    CHECK(text->toPlainText() == u"Words"_s);
    CHECK(pair.pictures().empty());
}

TEST_CASE("A picture that nobody shows any more goes when the trash is emptied")
{
    Photographer pair;
    pair.copyImage(someimage::drawing());
    Editor *text = pair.journal();
    Desk::keys(text, u"Words "_s);
    pair.paste(text);
    QTest::keyClick(text, Qt::Key_Backspace);
    pair.editing().flush();
    CHECK(pair.pictures().size() == 1);
    pair.editing().perform(u"Empty"_s, edits::emptyTrash(pair.mentorship(), pair.editing().actor()));
    CHECK(pair.pictures().empty());
    pair.editing().undo();
    pair.editing().undo();
    CHECK(pair.pictures().size() == 1);
    CHECK(pictures::missing(pair.mentorship()).empty());
}
