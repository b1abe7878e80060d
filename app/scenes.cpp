// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes.h"

#include "core/mentoring/rhythm.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>

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

void start(MainWindow &window, const QDateTime &)
{
    window.showStart();
}

/// The start page once a way to begin is chosen.
void startForm(MainWindow &window, const QDateTime &)
{
    window.showStart();
    if (auto *button = window.findChild<QAbstractButton *>(QStringLiteral("startMentee")))
        button->click();
}

} // namespace

const std::vector<Scene> &all()
{
    static const std::vector<Scene> table{
        {"start", M::Beginning, start},
        {"start-form", M::Beginning, startForm},
        {"now", M::Middle, open<PageId::Now>},
        {"now-end", M::End, open<PageId::Now>},
        {"prepare", M::Middle, open<PageId::Prepare>},
        {"get-acquainted", M::Middle, open<PageId::GetAcquainted>},
        {"dialogue", M::Middle, open<PageId::Dialogue>},
        {"meeting-before", M::Middle, nextMeeting},
        {"meeting-after", M::Middle, lastMeeting},
        {"learning", M::Middle, open<PageId::Learning>},
        {"evaluation", M::End, open<PageId::Evaluation>},
        {"change-in-use", M::End, open<PageId::ChangeInUse>},
        {"journal", M::Middle, open<PageId::Journal>},
        {"summary", M::End, open<PageId::Summary>},
    };
    return table;
}

} // namespace scenes
