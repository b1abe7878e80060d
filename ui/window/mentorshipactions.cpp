// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mentorshipactions.h"

#include "core/backups.h"
#include "ui/controls/ask.h"
#include "ui/verbs/actions.h"

namespace {

MentorshipActions::Erasing askWhetherToErase(QWidget *window, const QString &title)
{
    Ask question(MentorshipActions::tr("Erase “%1” with everything in it?").arg(title),
                 MentorshipActions::tr("You can undo this until you close Peili. After that, only older backups "
                                       "still have it. Removing those can’t be undone."),
                 window);
    question.setWindowTitle(MentorshipActions::tr("Erase a mentorship"));
    const int erase = question.add(MentorshipActions::tr("Erase"));
    const int everywhere = question.add(MentorshipActions::tr("Erase, and the older backups too"));
    const int keep = question.add(MentorshipActions::tr("Keep"));
    question.setSafe(keep);
    const int chosen = question.ask();
    return chosen == erase     ? MentorshipActions::Erasing::HereAlone
        : chosen == everywhere ? MentorshipActions::Erasing::Everywhere
                               : MentorshipActions::Erasing::No;
}

} // namespace

MentorshipActions::MentorshipActions(Editing &editing, Actions &actions, QWidget *window) :
    QObject(window), confirmErase([window](const QString &title) { return askWhetherToErase(window, title); }),
    editing_(editing), actions_(actions)
{
    actions.on(Act::Pause, this, &MentorshipActions::pauseOrGoOn);
    actions.on(Act::Archive, this, &MentorshipActions::archiveOrTakeOut);
    actions.on(Act::Erase, this, &MentorshipActions::erase);
}

void MentorshipActions::begin(const edits::Beginning &beginning)
{
    const QString what = tr("Begin a mentorship");
    const edits::Edit edit = edits::start(beginning, editing_.now());
    const Result<void> done = edit ? editing_.notebook().commit(*edit) : tl::unexpected(edit.error());
    if (!done) {
        emit editing_.failed(done.error(), what);
        return;
    }
    emit editing_.succeeded(what);
    editing_.open(edit->mentorship());
}

void MentorshipActions::refresh()
{
    const Programme &programme = editing_.mentorship().programme();
    actions_.at(Act::Pause)->setText(programme.pausedOn.isValid() ? tr("&Go on after the pause") : tr("&Pause"));
    actions_.at(Act::Archive)
        ->setText(programme.archivedOn.isValid() ? tr("Take out of the &archive") : tr("&Archive"));
}

void MentorshipActions::pauseOrGoOn()
{
    if (editing_.mentorship().programme().pausedOn.isValid())
        editing_.perform(tr("Go on after a pause"), edits::resume(editing_.mentorship()));
    else
        editing_.perform(tr("Pause"), edits::pause(editing_.mentorship(), editing_.today()));
}

void MentorshipActions::archiveOrTakeOut()
{
    if (editing_.mentorship().programme().archivedOn.isValid())
        editing_.perform(tr("Take out of the archive"), edits::unarchive(editing_.mentorship()));
    else
        editing_.perform(tr("Archive"), edits::archive(editing_.mentorship(), editing_.today()));
}

void MentorshipActions::erase()
{
    editing_.flush();
    const Erasing wanted = confirmErase(editing_.mentorship().programme().title);
    const QString what = tr("Erase a mentorship");
    if (wanted == Erasing::No || !editing_.perform(what, edits::erase(editing_.mentorship())))
        return;
    if (wanted == Erasing::Everywhere) {
        if (const auto kept = backups::keepOnlyNew(editing_.notebook(), editing_.now()); !kept)
            emit editing_.failed(kept.error(), what);
    }
}
