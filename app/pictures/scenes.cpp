// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/scenes.h"

#include "app/shell/windows.h"
#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/fields/page.h"
#include "ui/mainwindow.h"
#include "ui/safety/safety.h"
#include "ui/verbs/actions.h"
#include "ui/writing/editor.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QTemporaryDir>

namespace scenes {

namespace {

using M = Moment;

template <PageId page>
void open(MainWindow &window, const QDateTime &)
{
    window.goTo({page, {}});
}

void openMeeting(MainWindow &window, const std::optional<Meeting> &meeting)
{
    window.goTo({PageId::Dialogue, meeting ? meeting->id.uuid() : QUuid()});
}

void nextMeeting(MainWindow &window, const QDateTime &)
{
    openMeeting(window, rhythm::next(window.editing().mentorship()));
}

void lastMeeting(MainWindow &window, const QDateTime &now)
{
    openMeeting(window, rhythm::lastHeld(window.editing().mentorship(), now));
}

/// Nothing hidden and nothing large, as a scene before may have left it.
void plainly(MainWindow &window)
{
    window.editing().setHidesPrivate(false);
    if (!window.menuBar()->isVisible())
        window.findChild<Actions *>()->at(Act::LargeText)->trigger();
}

/// A page in another of its views.
template <PageId page, int view>
void openView(MainWindow &window, const QDateTime &)
{
    window.goTo({page, {}});
    if (auto *segment = window.page()->findChild<QAbstractButton *>(QStringLiteral("segment-%1").arg(view)))
        segment->click();
}

/// The first goal with all that belongs to it.
template <PageId page>
void openGoal(MainWindow &window, const QDateTime &)
{
    const Mentorship &mentorship = window.editing().mentorship();
    for (const auto &[id, goal] : mentorship.all<Goal>()) {
        if (goal.author == window.editing().actor() && goal.position == 0)
            window.goTo({page, id.uuid()});
    }
}

/// The questions of the final evaluation.
void finalEvaluation(MainWindow &window, const QDateTime &)
{
    for (const auto &[id, answer] : window.editing().mentorship().all<Evaluation>()) {
        if (answer.review == Review::Final)
            window.goTo({PageId::Evaluation, id.uuid()});
    }
}

/// In the meeting, where the second topic is talked about.
void together(MainWindow &window, const QDateTime &now)
{
    plainly(window);
    nextMeeting(window, now);
    Editing &editing = window.editing();
    if (const std::optional<Meeting> meeting = rhythm::next(editing.mentorship())) {
        const std::vector<AgendaItem> items = agenda::of(editing.mentorship(), meeting->id);
        if (items.size() > 1 && !items.front().done)
            editing.perform({}, edits::tickTopic(editing.mentorship(), items.front().id, true));
        if (items.size() > 1)
            editing.setTimer(timer::turnedTo(editing.timerOf(meeting->id), items[1].id, now.addSecs(-540)));
    }
}

void largeText(MainWindow &window, const QDateTime &now)
{
    together(window, now);
    window.findChild<Actions *>()->at(Act::LargeText)->trigger();
}

/// The journal while private items are hidden.
void privateHidden(MainWindow &window, const QDateTime &)
{
    plainly(window);
    window.goTo({PageId::Journal, {}});
    window.editing().setHidesPrivate(true);
}

/// What was asked after a meeting, while private items are hidden.
void afterHidden(MainWindow &window, const QDateTime &now)
{
    plainly(window);
    lastMeeting(window, now);
    window.editing().setHidesPrivate(true);
}

/// The newest entry of the journal, open for writing, and what the editor does then.
template <void (writing::Editor::*command)()>
void write(MainWindow &window, const QDateTime &)
{
    plainly(window);
    const Reflection *newest = nullptr;
    for (const auto &[id, entry] : window.editing().mentorship().all<Reflection>()) {
        const bool isHere = entry.occasion == Occasion::Journal && entry.author == window.editing().actor();
        if (isHere && (!newest || entry.writtenAt > newest->writtenAt))
            newest = &entry;
    }
    window.goTo({PageId::Journal, newest ? newest->id.uuid() : QUuid()});
    if (auto *editor = window.page()->findChild<writing::Editor *>()) {
        editor->closeBars();
        editor->setFocus();
        (editor->*command)();
    }
}

/// After something that can't be done.
void refused(MainWindow &window, const QDateTime &now)
{
    plainly(window);
    nextMeeting(window, now);
    Editing &editing = window.editing();
    if (const std::optional<Meeting> next = rhythm::next(editing.mentorship()))
        editing.perform({}, edits::holdMeeting(editing.mentorship(), next->id, now.addYears(-1)));
}

void press(MainWindow &window, const QString &name)
{
    if (auto *button = window.findChild<QAbstractButton *>(name))
        button->click();
}

/// What was removed, in the trash.
void trash(MainWindow &window, const QDateTime &)
{
    plainly(window);
    window.goTo({PageId::Prepare, {}});
    Editing &editing = window.editing();
    if (editing.mentorship().all<Removal>().empty()) {
        editing.remove({}, editing.mentorship().all<AgendaItem>().begin()->first);
        editing.remove({}, editing.mentorship().all<Goal>().begin()->first);
        editing.remove({}, editing.mentorship().all<Meeting>().begin()->first);
    }
    window.safety().showTrash();
}

/// Before the trash is emptied.
void emptyTrash(MainWindow &window, const QDateTime &now)
{
    trash(window, now);
    press(window, QStringLiteral("emptyTrash"));
}

/// When something could not be saved and the window is about to close.
void closing(MainWindow &window, const QDateTime &)
{
    plainly(window);
    const auto refused = Notebook::open(window.editing().notebook().path() + QStringLiteral("/elsewhere.peili"));
    if (!refused)
        (void)window.safety().closing().choose(refused.error());
}

/// When the notebook can't be read any more, and there is a backup.
void damaged(MainWindow &window, const QDateTime &now)
{
    window.showStart();
    const QTemporaryDir desk;
    const QString path = desk.filePath(QStringLiteral("notebook.peili"));
    if (const auto notebook = Notebook::open(path))
        (void)backups::make(**notebook, now);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("not a notebook");
    file.close();
    (void)Windows().open(path);
}

/// The backups of some days.
void backupsByDate(MainWindow &window, const QDateTime &now)
{
    plainly(window);
    window.goTo({});
    Notebook &notebook = window.editing().notebook();
    constexpr std::array hoursAgo{200, 27, 5};
    if (backups::of(notebook.path()).empty()) {
        for (const int hours : hoursAgo)
            (void)backups::make(notebook, now.addSecs(-3600 * hours));
    }
    window.safety().showBackups();
}

/// A dialog over the first page.
template <Act act>
void dialog(MainWindow &window, const QDateTime &)
{
    plainly(window);
    window.goTo({PageId::Now, {}});
    window.actions().at(act)->trigger();
}

/// The mentor's page, in its preview.
void mentorCard(MainWindow &window, const QDateTime &now)
{
    plainly(window);
    nextMeeting(window, now);
    press(window, QStringLiteral("mentorCard"));
}

void start(MainWindow &window, const QDateTime &)
{
    window.showStart();
}

/// The start page once a way to begin is chosen.
void startForm(MainWindow &window, const QDateTime &)
{
    window.showStart();
    press(window, QStringLiteral("startMentee"));
}

/// The palette while a few letters are typed, or the search for a word.
template <Act act>
void look(MainWindow &window, const QString &typed)
{
    window.goTo({PageId::Journal, {}});
    window.goTo({PageId::Now, {}});
    window.findChild<Actions *>()->at(act)->trigger();
    for (QLineEdit *field : window.findChildren<QLineEdit *>(QStringLiteral("overlayField"))) {
        if (field->isVisible())
            field->setText(typed);
    }
}

void palette(MainWindow &window, const QDateTime &)
{
    look<Act::Palette>(window, QStringLiteral("me"));
}

void search(MainWindow &window, const QDateTime &)
{
    look<Act::Search>(window, QStringLiteral("ste"));
}

void keys(MainWindow &window, const QDateTime &)
{
    window.goTo({PageId::Journal, {}}); // what lay over the page before goes
    window.goTo({PageId::Now, {}});
    window.findChild<Actions *>()->at(Act::Keys)->trigger();
}

} // namespace

const std::vector<Scene> &all()
{
    constexpr bool opensDialog = true;
    static const std::vector<Scene> table{
        {"start", M::Beginning, start},
        {"start-form", M::Beginning, startForm},
        {"now", M::Middle, open<PageId::Now>},
        {"now-end", M::End, open<PageId::Now>},
        {"prepare", M::Middle, open<PageId::Prepare>},
        {"prepare-goal", M::Middle, openGoal<PageId::Prepare>},
        {"get-acquainted", M::Middle, open<PageId::GetAcquainted>},
        {"dialogue", M::Middle, open<PageId::Dialogue>},
        {"meeting-before", M::Middle, nextMeeting},
        {"meeting-during", M::Together, together},
        {"meeting-after", M::Middle, lastMeeting},
        {"large-text", M::Together, largeText},
        {"learning", M::Middle, openView<PageId::Learning, 0>},
        {"learning-by-date", M::Middle, openView<PageId::Learning, 1>},
        {"evaluation", M::End, open<PageId::Evaluation>},
        {"evaluation-goal", M::End, openGoal<PageId::Evaluation>},
        {"evaluation-final", M::End, finalEvaluation},
        {"change-in-use", M::End, open<PageId::ChangeInUse>},
        {"journal", M::Middle, openView<PageId::Journal, 0>},
        {"journal-by-phase", M::Middle, openView<PageId::Journal, 1>},
        {"journal-by-prompt", M::Middle, openView<PageId::Journal, 2>},
        {"journal-on-this-day", M::Middle, openView<PageId::Journal, 3>},
        {"find-in-text", M::Middle, write<&writing::Editor::openFind>},
        {"writing-alone", M::Middle, write<&writing::Editor::focusModeWanted>, opensDialog},
        {"mirror", M::Middle, openView<PageId::Journal, 4>},
        {"mirror-end", M::End, openView<PageId::Journal, 4>},
        {"summary", M::End, open<PageId::Summary>},
        {"mentor-card", M::Middle, mentorCard, opensDialog},
        {"erase", M::Middle, dialog<Act::Erase>, opensDialog},
        {"about", M::Middle, dialog<Act::About>, opensDialog},
        {"palette", M::Middle, palette, opensDialog},
        {"search", M::Middle, search, opensDialog},
        {"keys", M::Middle, keys, opensDialog},
        {"private-hidden", M::Together, privateHidden},
        {"after-hidden", M::Together, afterHidden},
        {"backups", M::Together, backupsByDate, opensDialog},
        {"trash", M::Cleared, trash, opensDialog},
        {"empty-trash", M::Cleared, emptyTrash, opensDialog},
        {"closing", M::Middle, closing, opensDialog},
        {"refused", M::Middle, refused},
        {"damaged", M::Beginning, damaged, opensDialog},
    };
    return table;
}

} // namespace scenes
