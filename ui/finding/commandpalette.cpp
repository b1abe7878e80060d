// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/commandpalette.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/controls/keyname.h"
#include "ui/finding/fuzzy.h"
#include "ui/finding/pageverbs.h"
#include "ui/finding/recordverbs.h"
#include "ui/verbs/actions.h"
#include "ui/verbs/places.h"
#include "ui/words/dates.h"
#include "ui/words/meetingwords.h"
#include "ui/writing/editor.h"
#include "ui/writing/keys.h"

#include <QLineEdit>

#include <algorithm>

namespace {

/// What fits the typed letters, the best first.
std::vector<Found> fitting(std::vector<Found> all, const QString &typed)
{
    struct Ranked
    {
        int rank;
        Found found;
    };
    std::vector<Ranked> ranked;
    for (Found &found : all) {
        if (auto match = fuzzy::match(found.text, typed)) {
            found.spans = std::move(match->spans);
            ranked.push_back({match->rank, std::move(found)});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank > b.rank; });
    all.clear();
    for (Ranked &each : ranked)
        all.push_back(std::move(each.found));
    return all;
}

} // namespace

CommandPalette::CommandPalette(Editing &editing, const Actions &actions, GoTo goTo, QWidget *window) :
    Overlay(tr("Do anything"), tr("What would you like to do?"), window), editing_(editing), actions_(actions),
    goTo_(std::move(goTo))
{ }

/// Everything but what is done to single records.
std::vector<Found> CommandPalette::onTheWhole() const
{
    std::vector<Found> all;
    if (editing_.hasMentorship()) {
        addWriting(all);
        addPageVerbs(all);
        addPlaces(all);
        addPeople(all);
    }
    addMentorships(all);
    addActions(all);
    return all;
}

/// What can be done to single records comes after everything else: there is much of it, and it is looked for by the
/// words of the record.
void CommandPalette::find(const QString &typed)
{
    std::vector<Found> shown = fitting(onTheWhole(), typed);
    if (editing_.hasMentorship()) {
        for (Found &found : fitting(onRecords(), typed))
            shown.push_back(std::move(found));
    }
    const bool none = shown.empty();
    present(std::move(shown), none ? tr("Nothing is called so. Try the beginning of another word.") : QString());
}

void CommandPalette::addPageVerbs(std::vector<Found> &all) const
{
    for (const pageverbs::PageVerb &verb : pageverbs::table()) {
        if (const std::optional<Place> place = verb.place(editing_))
            all.push_back({pageverbs::text(verb), {}, places::name(place->page), {}, [this, verb, place] {
                               pageverbs::press(goTo_(*place), verb);
                           }});
    }
}

/// What can be done to a record, there where it stands, so that one sees it happen.
std::vector<Found> CommandPalette::onRecords() const
{
    std::vector<Found> all;
    for (recordverbs::RecordVerb &verb : recordverbs::all(editing_)) {
        const Place place = places::of(editing_.mentorship(), verb.record);
        const QString text = verb.text;
        all.push_back({text, {}, places::name(place.page), {}, [this, place, verb = std::move(verb)] {
                           if (!editing_.flush())
                               return; // what was typed waits for the disk, and says so
                           goTo_(place);
                           editing_.perform(verb.what, verb.edit(editing_));
                       }});
    }
    return all;
}

/// What the text does that was being written.
void CommandPalette::addWriting(std::vector<Found> &all) const
{
    const QPointer<writing::Editor> editor = qobject_cast<writing::Editor *>(focusBefore());
    if (!editor || editor->isReadOnly())
        return;
    for (const writing::Command &command : writing::commands(*editor)) {
        all.push_back({command.name, {}, command.key, {}, [editor, run = command.run] {
                           if (!editor)
                               return;
                           editor->setFocus(Qt::OtherFocusReason);
                           run();
                       }});
    }
}

/// The meetings that are planned; the pages themselves are among the actions.
void CommandPalette::addPlaces(std::vector<Found> &all) const
{
    const Mentorship &mentorship = editing_.mentorship();
    for (const Meeting &meeting : rhythm::meetings(mentorship)) {
        if (meeting.state != MeetingState::Planned)
            continue;
        const QDate day = rhythm::localStart(meeting).date();
        all.push_back({tr("Go to: %1").arg(meetingwords::heading(mentorship, meeting)),
                       {},
                       dates::dayMonth(day, QLocale(), editing_.today()),
                       {},
                       [this, place = Place{PageId::Dialogue, meeting.id.uuid()}] { goTo_(place); }});
    }
}

void CommandPalette::addPeople(std::vector<Found> &all) const
{
    for (const Person &person : forms::people(editing_.mentorship())) {
        if (person.id != editing_.actor())
            all.push_back(
                {tr("Write as %1").arg(person.name), {}, {}, {}, [this, id = person.id] { editing_.setActor(id); }});
    }
}

void CommandPalette::addMentorships(std::vector<Found> &all) const
{
    for (const Programme &programme : editing_.notebook().programmes()) {
        if (programme.id != editing_.mentorship().id())
            all.push_back({tr("Open: %1").arg(programme.title),
                           {},
                           programme.archivedOn.isValid() ? tr("in the archive") : QString(),
                           {},
                           [this, id = programme.id] { editing_.open(id); }});
    }
}

/// What the menus can do now. The actions for finding this overlay and the like are no use in it.
void CommandPalette::addActions(std::vector<Found> &all) const
{
    for (const ActionLine &line : Actions::table()) {
        QAction *action = actions_.at(line.act);
        const bool isByKeyAlone = line.act == Act::Palette || line.act == Act::NextPane
            || line.act == Act::PreviousPane;
        if (!action->isEnabled() || isByKeyAlone)
            continue;
        const QString name = withoutMnemonic(action->text());
        const QString key = keyName(action->shortcut());
        const QString menu = withoutMnemonic(Actions::title(line.menu));
        const bool isPage = std::any_of(
            everyPage.begin(), everyPage.end(), [&](PageId page) { return actOf(page) == line.act; });
        all.push_back({isPage ? tr("Go to: %1").arg(name) : name, {}, key.isEmpty() ? menu : key, {}, [action] {
                           action->trigger();
                       }});
    }
}
