// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"
#include "tests/features/desk.h"
#include "ui/journal/journaldelegate.h"
#include "ui/journal/journalentry.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>

using story::Chapter;
using story::Story;

namespace {

QListView *entries(Desk &desk)
{
    auto *list = desk.page().findChild<QListView *>(u"entries"_s);
    REQUIRE(list);
    return list;
}

/// The first lines of the entries, as they stand in the list.
QStringList listed(Desk &desk)
{
    const QAbstractItemModel *model = entries(desk)->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines << model->index(row, 0).data().toString();
    return lines;
}

/// The headings in the list, each with how many entries stand below it.
QStringList headings(Desk &desk)
{
    const QAbstractItemModel *model = entries(desk)->model();
    QStringList groups;
    int count = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString group = model->index(row, 0).data(JournalDelegate::Group).toString();
        ++count;
        if (row + 1 == model->rowCount() || model->index(row + 1, 0).data(JournalDelegate::Group).toString() != group)
            groups << QStringLiteral("%1: %2").arg(group).arg(std::exchange(count, 0));
    }
    return groups;
}

void choose(Desk &desk, const QString &text)
{
    QListView *list = entries(desk);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (!index.data().toString().startsWith(text))
            continue;
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        QTest::qWait(1);
        return;
    }
    FAIL("No entry says " << text.toStdString());
}

void search(Desk &desk, const QString &words)
{
    auto *field = desk.page().findChild<QLineEdit *>(u"search"_s);
    REQUIRE(field);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, words);
}

/// Selects `words` in the open entry, as with the mouse.
void select(Desk &desk, const QString &question, const QString &words)
{
    auto *editor = qobject_cast<QTextEdit *>(desk.field(question));
    REQUIRE(editor);
    editor->moveCursor(QTextCursor::Start);
    REQUIRE(editor->find(words));
}

QStringList quotesOf(const Mentorship &mentorship)
{
    QStringList quotes;
    for (const auto &[id, pick] : mentorship.all<Pick>()) {
        if (!pick.quote.isEmpty())
            quotes << pick.quote;
    }
    return quotes;
}

} // namespace

TEST_CASE("An empty journal says how to begin, and the first entry stands in it")
{
    Desk desk(Story(Chapter::Begun));
    desk.goTo(PageId::Journal);
    CHECK(desk.reads(u"Nothing is written yet."_s));

    desk.click(u"reflect"_s);
    CHECK_FALSE(desk.reads(u"Nothing is written yet."_s));
    CHECK(desk.mentorship().all<Reflection>().empty()); // nothing is kept before the first word
    desk.type(u"Reflection"_s, u"Today I asked first"_s);
    CHECK(listed(desk) == QStringList{u"Today I asked first"_s});
    const Reflection entry = story::allOf<Reflection>(desk.mentorship()).front();
    CHECK(entry.text == u"Today I asked first"_s);
    CHECK(entry.visibility == Visibility::Private);
    CHECK(entry.occasion == Occasion::Journal);
    CHECK(entry.writtenAt == story::at("2025-09-10T09:00"));

    desk.comeBack();
    CHECK(listed(desk) == QStringList{u"Today I asked first"_s});
}

TEST_CASE("The journal holds all that was reflected on, the newest first")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    const QAbstractItemModelTester tester(entries(desk)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    const QStringList lines = listed(desk);
    CHECK(lines.size() == 15);
    CHECK(lines.at(0) == told.says("journal"));
    CHECK(lines.at(1) == told.says("journal-private"));
    CHECK(lines.last().size() > 0);
    const QModelIndex stayed = entries(desk)->model()->index(
        int(lines.indexOf(u"That I answer my own questions. I counted: four times."_s)), 0);
    CHECK(stayed.data(JournalDelegate::Source).toString() == u"Helen Ward · After meeting 1 · What stayed with me"_s);
    CHECK(stayed.data(Qt::AccessibleTextRole).toString().endsWith(u"Wednesday 17 September 2025. Shared. Starred"_s));
    CHECK(stayed.data(JournalDelegate::Day).toString() == u"17 September 2025"_s);
}

TEST_CASE("A search finds words within compounds, says how many, and Esc clears it")
{
    Story told(Chapter::HalfWay);
    told.does(edits::reflect(
        told, Id<Reflection>::fresh(), told.mentee(), u"Puhuimme työhyvinvoinnista"_s, story::at("2026-01-20T10:00")));
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    const auto all = listed(desk).size();
    search(desk, u"HYVIN"_s);
    CHECK(listed(desk) == QStringList{u"Puhuimme työhyvinvoinnista"_s});
    CHECK(desk.reads(u"1 found"_s));

    search(desk, u"giraffe"_s);
    CHECK(listed(desk).isEmpty());
    CHECK(desk.reads(u"Nothing found for “giraffe”."_s));

    QTest::keyClick(desk.page().findChild<QLineEdit *>(u"search"_s), Qt::Key_Escape);
    CHECK(listed(desk).size() == all);
    CHECK_FALSE(desk.reads(u"found"_s));
}

TEST_CASE("Entries of one occasion, and starred ones, can be shown alone")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    desk.click(u"starredOnly"_s);
    CHECK(listed(desk) == QStringList{u"That I answer my own questions. I counted: four times."_s});
    desk.click(u"starredOnly"_s);

    auto *occasions = desk.page().findChild<QComboBox *>(u"occasions"_s);
    REQUIRE(occasions);
    occasions->setFocus();
    QTest::keyClicks(occasions, u"Journal"_s);
    CHECK(listed(desk) == QStringList{told.says("journal"), told.says("journal-private")});
    CHECK(desk.reads(u"2 found"_s));

    desk.click(u"reflect"_s); // a new entry is not hidden by a filter
    desk.type(u"Reflection"_s, u"Fresh"_s);
    CHECK(listed(desk).first() == u"Fresh"_s);
    CHECK(occasions->currentIndex() == 0);
}

TEST_CASE("An entry of one's own is opened, written on, shared and starred")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    choose(desk, u"Cried in the car"_s);
    CHECK(desk.written(u"Reflection"_s) == told.says("journal-private"));
    desk.type(u"Reflection"_s, u" Later it was better."_s);
    CHECK(listed(desk).at(1) == told.says("journal-private") + u" Later it was better."_s);

    desk.click(u"Private – stays on this laptop"_s);
    CHECK(desk.button(u"Shared with Peter"_s));
    desk.click(u"star"_s);
    CHECK(desk.button(u"star"_s)->text() == u"Starred"_s);
    CHECK(entries(desk)->currentIndex().data(JournalDelegate::Starred).toBool());
    desk.editing().undo();
    CHECK(desk.button(u"star"_s)->text() == u"Star"_s);

    desk.comeBack();
    CHECK(listed(desk).at(1).endsWith(u"Later it was better."_s));
}

TEST_CASE("What another wrote is there to be read, not to be changed")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    choose(desk, told.says("stayed-mentor"));
    CHECK(desk.reads(u"Peter O’Neill · After meeting 1"_s));
    auto *text = qobject_cast<QTextEdit *>(desk.field(u"What stayed with me"_s));
    REQUIRE(text);
    CHECK(text->isReadOnly());
    CHECK(text->toPlainText() == told.says("stayed-mentor"));
    CHECK_FALSE(desk.button(u"star"_s));

    desk.editing().setActor(told.mentor());
    choose(desk, told.says("stayed-mentor"));
    desk.type(u"What stayed with me"_s, u" Yes."_s);
    CHECK(listed(desk).contains(told.says("stayed-mentor") + u" Yes."_s));
}

TEST_CASE("A passage is quoted in the summary, and the quote can be taken back")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    choose(desk, told.says("journal"));
    desk.click(u"quoteInSummary"_s);
    CHECK(quotesOf(desk.mentorship()).isEmpty());
    CHECK(desk.window().notice().contains(u"Select the passage first"_s));

    select(desk, u"Reflection"_s, u"I asked and they answered"_s);
    desk.click(u"quoteInSummary"_s);
    CHECK(quotesOf(desk.mentorship()) == QStringList{u"I asked and they answered"_s});
    CHECK(desk.reads(u"“I asked and they answered”"_s));

    desk.click(u"removeQuote"_s);
    CHECK(quotesOf(desk.mentorship()).isEmpty());
    CHECK_FALSE(desk.reads(u"“I asked and they answered”"_s));
    desk.editing().undo();
    CHECK(desk.reads(u"“I asked and they answered”"_s));
}

TEST_CASE("What always stays private, and what another keeps private, is not offered for a quote")
{
    Story told(Chapter::HalfWay);
    told.does(
        edits::reflect(told, Id<Reflection>::fresh(), told.mentor(), u"Only for me"_s, story::at("2026-01-20T10:00")));
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    choose(desk, told.says("unsaid"));
    CHECK(desk.field(u"What I left unsaid"_s));
    CHECK(desk.reads(u"Always private"_s));
    CHECK_FALSE(desk.button(u"quoteInSummary"_s));
    choose(desk, u"Only for me"_s);
    CHECK(desk.reads(u"Private – only Peter O’Neill decides who else reads it"_s));
    CHECK_FALSE(desk.button(u"quoteInSummary"_s));
}

TEST_CASE("A free entry is removed and comes back; an answer leads to its meeting")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    choose(desk, told.says("journal"));
    desk.click(u"removeEntry"_s);
    CHECK_FALSE(listed(desk).contains(told.says("journal")));
    CHECK_FALSE(desk.field(u"Reflection"_s));
    desk.editing().undo();
    CHECK(listed(desk).contains(told.says("journal")));

    choose(desk, u"That I answer my own questions"_s);
    CHECK_FALSE(desk.button(u"removeEntry"_s));
    desk.click(u"Go to the meeting"_s);
    CHECK(desk.window().place() == Place{PageId::Dialogue, told.meeting(0).uuid()});
}

TEST_CASE("The keyboard goes through the entries and into the text")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    QListView *list = entries(desk);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(desk.written(u"Reflection"_s) == told.says("journal-private"));
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(desk.written(u"Reflection"_s) == told.says("journal"));
}

TEST_CASE("A place leads to an entry that a filter hides")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    search(desk, u"giraffe"_s);
    const Reflection *stayed = lookup::answerTo(told,
                                                {told.mentor(), Occasion::AfterMeeting, told.meeting(0), u"stayed"_s});
    desk.window().goTo({PageId::Journal, stayed->id.uuid()});
    CHECK(desk.written(u"What stayed with me"_s) == told.says("stayed-mentor"));
    CHECK(entries(desk)->currentIndex().data().toString() == told.says("stayed-mentor"));
}

TEST_CASE("By phase the journal tells the story from its beginning")
{
    Story told(Chapter::HalfWay);
    told.does(edits::reflect(
        told, Id<Reflection>::fresh(), told.mentee(), u"Ensimmäinen ajatus"_s, story::at("2025-09-01T10:00")));
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    CHECK(headings(desk) == QStringList{u": 16"_s}); // one list without groups
    const int plain = entries(desk)->visualRect(entries(desk)->model()->index(0, 0)).height();
    desk.click(u"By phase"_s);
    CHECK(headings(desk) == QStringList{u"Prepare: 6"_s, u"Get acquainted: 3"_s, u"Dialogue: 7"_s});
    CHECK(listed(desk).first() == u"Ensimmäinen ajatus"_s);
    CHECK(listed(desk).last() == told.says("journal"));
    CHECK(entries(desk)->visualRect(entries(desk)->model()->index(0, 0)).height() > plain); // with its heading

    choose(desk, told.says("journal"));
    CHECK(desk.written(u"Reflection"_s) == told.says("journal"));
    search(desk, u"giraffe"_s);
    CHECK(listed(desk).isEmpty());
}

TEST_CASE("By prompt every answer to the same question stands together")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-02T09:00");
    desk.goTo(PageId::Journal);
    desk.click(u"By prompt"_s);
    const QStringList groups = headings(desk);
    CHECK(groups.first() == u"What I want to reach: 2"_s);
    CHECK(groups.contains(u"What stayed with me: 2"_s));
    CHECK(groups.last() == u"Without a prompt: 2"_s);
    const QAbstractItemModelTester tester(entries(desk)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    desk.click(u"All"_s);
    CHECK(headings(desk).size() == 1);
}

TEST_CASE("On this day brings back what was written around it in earlier months and years")
{
    Story told(Chapter::HalfWay);
    told.does(
        edits::reflect(told, Id<Reflection>::fresh(), told.mentee(), u"Ett år sedan"_s, story::at("2025-02-10T10:00")));
    Desk desk(told, "2026-02-12T09:00");
    desk.goTo(PageId::Journal);
    desk.click(u"On this day"_s);
    CHECK(headings(desk).last() == u"A year ago: 1"_s);
    CHECK(headings(desk).first() == u"Five months ago: 3"_s); // the answers of 9 September
    CHECK(listed(desk).last() == u"Ett år sedan"_s);
    CHECK(entries(desk)
              ->model()
              ->index(entries(desk)->model()->rowCount() - 1, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .endsWith(u"A year ago"_s));

    desk.itIs("2026-02-25T09:00");
    desk.goTo(PageId::Now);
    desk.goTo(PageId::Journal);
    CHECK(listed(desk).isEmpty());
    CHECK(desk.reads(u"Nothing was written around this day in earlier months."_s));
}

TEST_CASE("A place leads out of a view that lacks the entry")
{
    const Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-12T09:00");
    desk.goTo(PageId::Journal);
    const Reflection *stayed = lookup::answerTo(told,
                                                {told.mentor(), Occasion::AfterMeeting, told.meeting(0), u"stayed"_s});
    for (const QString &view : {u"On this day"_s, u"Mirror"_s}) {
        desk.click(view);
        desk.window().goTo({PageId::Journal, stayed->id.uuid()});
        CHECK(desk.written(u"What stayed with me"_s) == told.says("stayed-mentor"));
        CHECK(desk.button(u"All"_s)->isChecked());
    }
}

TEST_CASE("An entry that a view has no row for is closed, and all that was typed is kept")
{
    Desk desk(Story(Chapter::HalfWay), "2026-01-07T13:00");
    desk.goTo(PageId::Journal);
    desk.click(u"reflect"_s);
    Desk::keys(QApplication::focusWidget(), u"Kuuntelin ensin, sedan frågade jag."_s);
    desk.click(u"On this day"_s); // of earlier months
    desk.settle();
    CHECK_FALSE(desk.page().findChild<JournalEntry *>());
    desk.click(u"segment-0"_s);
    CHECK(listed(desk).contains(u"Kuuntelin ensin, sedan frågade jag."_s));
}
