// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/table.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QMenuBar>

namespace {

/// Someone who moves about with the keyboard.
class Walker : public Table
{
public:
    using Table::Table;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
        settle();
    }

    /// The entry of the menus whose text begins so, without its mnemonic.
    [[nodiscard]] QString menuEntry(const QString &beginning)
    {
        for (const QAction *action : window().findChildren<QAction *>()) {
            const QString text = action->text().remove(u'&');
            if (text.startsWith(beginning))
                return text;
        }
        return {};
    }
};

} // namespace

TEST_CASE("She goes back the way she came, and forward again")
{
    Walker she(Chapter::Begins, "2025-10-14T09:00");
    she.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(she.window().place().page == PageId::Journal);
    she.press(Qt::Key_4, Qt::ControlModifier);
    she.choose(1);
    CHECK(she.heading() == u"Second meeting"_s);
    she.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(she.menuEntry(u"Back"_s) == u"Back: Second meeting"_s);

    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.heading() == u"Second meeting"_s);
    CHECK(she.menuEntry(u"Forward"_s) == u"Forward: Learning"_s);
    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.heading() == u"Dialogue"_s);
    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.window().place().page == PageId::Journal);
    she.press(Qt::Key_Right, Qt::AltModifier);
    she.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(she.heading() == u"Second meeting"_s);

    // The side buttons of the mouse go the same way, wherever the mouse is.
    QTest::mouseClick(she.page().viewport(), Qt::BackButton);
    Walker::settle();
    CHECK(she.heading() == u"Dialogue"_s);
    QTest::mouseClick(she.list()->viewport(), Qt::ForwardButton);
    Walker::settle();
    CHECK(she.heading() == u"Second meeting"_s);
}

TEST_CASE("The list of all meetings is a step on the way, too")
{
    Walker she;
    she.choose(0);
    she.click(u"allMeetings"_s);
    CHECK(she.heading() == u"Dialogue"_s);
    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.heading() == u"First meeting"_s);
}

TEST_CASE("What was refused stays to be read until the same succeeds or it is closed")
{
    Walker she(Chapter::Planned, "2025-09-10T09:00");
    she.choose(0);
    she.click(u"held"_s);
    const QString refused = she.window().notice();
    CHECK_FALSE(refused.isEmpty());
    she.addLine(u"Add a topic"_s, u"The Monday meeting"_s);
    CHECK(she.window().notice() == refused);
    she.itIs("2025-09-17T13:00");
    she.click(u"held"_s);
    CHECK(she.window().notice().isEmpty());

    she.itIs("2025-09-10T09:00");
    she.goTo(PageId::Dialogue, she.meeting(1).id.uuid());
    she.click(u"held"_s);
    CHECK_FALSE(she.window().notice().isEmpty());
    she.press(Qt::Key_Escape);
    CHECK(she.window().notice().isEmpty());
}
