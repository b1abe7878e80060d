// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/table.h"
#include "ui/controls/disclosurebutton.h"
#include "ui/controls/fold.h"
#include "ui/controls/segments.h"
#include "ui/verbs/place.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPointer>
#include <QTextDocument>
#include <QTextEdit>

namespace {

/// Everything in the window that could be read, seen or heard, on the surface or not: texts, tips, names for screen
/// readers, list and combo models, documents, actions.
QStringList everythingIn(QWidget &window)
{
    QStringList all;
    QList<QObject *> objects = window.findChildren<QObject *>();
    objects << &window;
    static constexpr std::array read{"text",
                                     "plainText",
                                     "html",
                                     "toolTip",
                                     "accessibleName",
                                     "title",
                                     "windowTitle",
                                     "statusTip",
                                     "whatsThis",
                                     "accessibleDescription",
                                     "objectName",
                                     "placeholderText",
                                     "iconText",
                                     "currentText"};
    for (QObject *object : objects) {
        for (const char *property : read)
            all << object->property(property).toString();
        if (const auto *document = qobject_cast<QTextDocument *>(object))
            all << document->toPlainText() << document->toHtml();
        const QAbstractItemModel *model = qobject_cast<QAbstractItemModel *>(object);
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int role = 0; role < Qt::UserRole + 16; ++role)
                all << model->index(row, 0).data(role).toString();
        }
    }
    return all;
}

QString hitIn(QWidget &window, const QString &secret)
{
    for (const QString &text : everythingIn(window)) {
        if (text.contains(secret, Qt::CaseInsensitive))
            return text;
    }
    return {};
}

/// What opens may take others away with it.
template <class Part, class Open>
void openEach(Table &table, Open &&open)
{
    QList<QPointer<Part>> parts;
    for (Part *part : table.page().findChildren<Part *>())
        parts << part;
    for (const QPointer<Part> &part : parts) {
        if (part)
            open(*part);
    }
}

/// Opens all that can be opened on a page.
void openEverything(Table &table)
{
    openEach<TickRow>(table, [](TickRow &row) { row.setOpen(true); });
    openEach<Fold>(table, [](Fold &fold) { fold.setOpen(true); });
    openEach<DisclosureButton>(table, [](DisclosureButton &button) { button.setChecked(true); });
    table.page().refresh();
    Desk::settle();
}

/// Goes everywhere and into everything, as `who`. Calls `look` at each place.
template <class Look>
void goEverywhere(Table &table, Id<Person> who, Look &&look)
{
    table.writeAs(who);
    for (const PageId page : everyPage) {
        table.goTo(page);
        openEverything(table);
        openEach<QAbstractButton>(table, [&](QAbstractButton &button) {
            if (!qobject_cast<Segments *>(button.parentWidget()))
                return;
            button.click();
            openEverything(table);
            look();
        });
        look();
    }
    for (int index = 0; index < 5; ++index) {
        table.goTo(PageId::Dialogue, table.meeting(index).id.uuid());
        for (const QString &part : {u"Before"_s, u"During"_s, u"After"_s}) {
            table.click(part);
            openEverything(table);
            look();
        }
    }
    // Places of hidden records lead nowhere that shows them.
    const Story told(Chapter::LookedBack);
    for (const Goal &goal : story::allOf<Goal>(told)) {
        table.goTo(PageId::Prepare, goal.id.uuid());
        look();
    }
}

void press(Table &table, const QKeySequence &keys)
{
    const QKeyCombination key = keys[0];
    QTest::keyClick(&table.window(), key.key(), key.keyboardModifiers());
    Desk::settle();
}

const QKeySequence hideKey(Qt::CTRL | Qt::SHIFT | Qt::Key_H);

} // namespace

TEST_CASE("While private items are hidden, nothing private is anywhere in the window")
{
    const Story told(Chapter::LookedBack);
    const QString secret = told.says("secret");
    Table table(Chapter::LookedBack, "2027-01-20T09:00");
    const std::vector<Person> people = forms::people(table.mentorship());
    bool found = false;
    goEverywhere(table, people.front().id, [&] { found = found || !hitIn(table.window(), secret).isEmpty(); });
    CHECK(found); // the search above sees what is there
    press(table, hideKey);
    CHECK(table.editing().hidesPrivate());
    for (const Person &who : people) {
        goEverywhere(table, who.id, [&] {
            const QString hit = hitIn(table.window(), secret);
            INFO(table.page().accessibleName().toStdString() << ": " << hit.toStdString());
            CHECK(hit.isEmpty());
        });
    }

    // Undo and redo bring nothing back into sight.
    table.goTo(PageId::Journal);
    table.editing().undo();
    table.editing().redo();
    CHECK(hitIn(table.window(), secret).isEmpty());
}

TEST_CASE("The mode can’t be missed, keeps its place and ends with the same key")
{
    Table table(Chapter::HalfWay, "2026-01-20T09:00");
    const Story told(Chapter::HalfWay);
    const auto *line = table.window().findChild<QLabel *>(u"privateHidden"_s);
    REQUIRE(line);
    CHECK_FALSE(line->isVisibleTo(&table.window()));
    table.goTo(PageId::Dialogue, table.meeting(0).id.uuid());
    CHECK(table.written(u"Private note"_s) == told.says("note-private"));

    press(table, hideKey);
    CHECK(line->isVisibleTo(&table.window()));
    CHECK(line->text() == u"Private items are hidden · Ctrl+Shift+H shows them"_s);
    CHECK(table.heading() == u"First meeting"_s);
    CHECK_FALSE(table.field(u"Private note"_s));
    CHECK(table.reads(u"Private – hidden now"_s));
    CHECK(table.written(u"What stayed with me"_s) == told.says("stayed").remove(u'*')); // it is shared

    // It stays on in another page and for another person.
    table.goTo(PageId::Prepare);
    CHECK(table.reads(u"What is private is hidden on this page."_s));
    table.writeAs(forms::people(table.mentorship()).at(1).id);
    CHECK(line->isVisibleTo(&table.window()));

    table.writeAs(forms::people(table.mentorship()).at(0).id);
    table.goTo(PageId::Dialogue, table.meeting(0).id.uuid());
    press(table, hideKey);
    CHECK_FALSE(line->isVisibleTo(&table.window()));
    CHECK(table.written(u"Private note"_s) == told.says("note-private"));
}

TEST_CASE("Private words that are being typed are kept when private items are hidden")
{
    Table table(Chapter::HalfWay, "2026-01-20T09:00");
    table.goTo(PageId::Dialogue, table.meeting(2).id.uuid());
    QWidget *note = table.field(u"Private note"_s);
    REQUIRE(note);
    note->setFocus();
    Desk::keys(note, u"Nobody knows. "_s);
    press(table, hideKey);
    CHECK(hitIn(table.window(), u"Nobody knows"_s).isEmpty());
    press(table, hideKey);
    CHECK(table.written(u"Private note"_s).contains(u"Nobody knows."_s));
    table.editing().undo();
    CHECK_FALSE(table.written(u"Private note"_s).contains(u"Nobody knows."_s));
}

TEST_CASE("Nothing private is written while private items are hidden")
{
    Table table(Chapter::HalfWay, "2026-01-20T09:00");
    const size_t goals = table.mentorship().all<Goal>().size();
    press(table, hideKey);
    const size_t seenGoals = table.mentorship().all<Goal>().size();
    CHECK(seenGoals < goals);
    table.goTo(PageId::Prepare);
    table.click(u"Add a goal"_s);
    CHECK(table.mentorship().all<Goal>().size() == seenGoals);
    CHECK(table.window().notice().contains(u"Private items are hidden now"_s));
    press(table, hideKey);
    CHECK(table.mentorship().all<Goal>().size() == goals);

    // What is joint goes on as ever.
    press(table, hideKey);
    table.goTo(PageId::Dialogue, table.meeting(5).id.uuid());
    table.addLine(u"Add a topic"_s, u"In front of everyone"_s);
    CHECK(table.agendaLines().join(u' ').contains(u"In front of everyone"_s));
    table.editing().undo();
    CHECK_FALSE(table.agendaLines().join(u' ').contains(u"In front of everyone"_s));
}

TEST_CASE("What is hidden counts where the mentorship stands")
{
    Table table(Chapter::HalfWay, "2026-01-20T09:00");
    table.goTo(PageId::Now);
    const QString before = table.page().accessibleName();
    press(table, hideKey);
    CHECK(table.page().accessibleName() == before);
}

TEST_CASE("A shared answer that is taken back goes out of sight at once")
{
    Table table(Chapter::HalfWay, "2026-01-20T09:00");
    press(table, hideKey);
    table.goTo(PageId::Dialogue, table.meeting(0).id.uuid());
    QWidget *stayed = table.page().findChild<QWidget *>(u"answer-stayed"_s);
    QAbstractButton *strip = table.button(u"Shared with Peter"_s, stayed);
    REQUIRE(strip);
    QTest::mouseClick(strip, Qt::LeftButton);
    Desk::settle();
    CHECK_FALSE(table.field(u"What stayed with me"_s));
    CHECK(hitIn(table.window(), u"answer my own questions"_s).isEmpty());
    table.editing().undo();
    CHECK(table.field(u"What stayed with me"_s));
}
