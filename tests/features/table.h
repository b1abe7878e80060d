// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/rhythm.h"
#include "tests/features/desk.h"
#include "ui/controls/momentedit.h"
#include "ui/meetings/agendarow.h"
#include "ui/meetings/meetinglist.h"
#include "ui/meetings/meetingview.h"
#include "ui/meetings/promiserow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QSpinBox>

using story::Chapter;
using story::Story;

/// What a pair does on the Dialogue page.
class Table : public Desk
{
public:
    explicit Table(Chapter chapter = Chapter::Planned, const char *now = "2025-09-10T09:00") : Desk(Story(chapter), now)
    {
        window().activateWindow();
        CHECK(QTest::qWaitForWindowActive(&window()));
        goTo(PageId::Dialogue);
    }

    [[nodiscard]] Meeting meeting(int index) { return rhythm::meetings(mentorship()).at(size_t(index)); }
    [[nodiscard]] QListView *list() { return page().findChild<MeetingList *>()->view(); }

    /// Clicks a meeting in the list.
    void choose(int index)
    {
        const QRect row = list()->visualRect(list()->model()->index(index, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        settle();
    }

    /// Chooses what stands in a menu of the page: behind “Change”, or behind the clock.
    void act(const QString &name)
    {
        auto *action = page().findChild<QAction *>(name);
        INFO("Something to choose: " << name.toStdString());
        REQUIRE(action);
        REQUIRE(action->isVisible());
        action->trigger();
        settle();
    }

    [[nodiscard]] bool canAct(const QString &name)
    {
        const auto *action = page().findChild<QAction *>(name);
        return action && action->isVisible();
    }

    /// Writes a line behind “Add a topic” or “Add a promise”, with Enter.
    void addLine(const QString &button, const QString &text)
    {
        if (!field(button)) // it waits for the next one
            click(button);
        QTest::keyClicks(field(button), text);
        QTest::keyClick(field(button), Qt::Key_Return);
        settle();
    }

    template <class Row>
    [[nodiscard]] Row *rowOf(const QString &name)
    {
        const QList<Row *> rows = page().findChildren<Row *>();
        for (Row *row : rows) {
            if (row->accessibleName() == name && row->isVisibleTo(&window()))
                return row;
        }
        FAIL("There is no row " << name.toStdString());
        return nullptr;
    }

    template <class Row>
    void tick(const QString &name)
    {
        QTest::mouseClick(
            rowOf<Row>(name)->box(), Qt::LeftButton, {}, QPoint(5, rowOf<Row>(name)->box()->height() / 2));
        settle();
    }

    /// The agenda as it is read: each topic and the line below it.
    [[nodiscard]] QStringList agendaLines()
    {
        QStringList lines;
        const QList<AgendaRow *> rows = page().findChildren<AgendaRow *>();
        for (const AgendaItem &item : agenda::of(mentorship(), openMeeting())) {
            for (const AgendaRow *row : rows) {
                if (row->accessibleName() == item.topic)
                    lines << QStringLiteral("%1 (%2)").arg(item.topic, row->box()->accessibleDescription());
            }
        }
        return lines;
    }

    [[nodiscard]] Id<Meeting> openMeeting() { return page().findChild<MeetingView *>()->id(); }

    /// The greatest text on the page.
    [[nodiscard]] QString heading() { return page().accessibleName(); }
};
