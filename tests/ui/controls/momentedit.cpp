// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/momentedit.h"

#include "tests/support/test.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

TEST_CASE("Whoever comes to a moment by the keyboard can type the figures of its day at once")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *moment = new MomentEdit(QTimeZone::utc());
    auto *after = new QLineEdit;
    for (QWidget *each :
         {static_cast<QWidget *>(before), static_cast<QWidget *>(moment), static_cast<QWidget *>(after)})
        column->addWidget(each);
    moment->setMoment(QDateTime(QDate(2026, 12, 4), QTime(15, 0), Qt::UTC));
    window.show();
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
    SECTION("with Tab")
    {
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        CHECK(moment->currentSection() == QDateTimeEdit::DaySection);
    }
    SECTION("told to")
    {
        moment->setFocus(Qt::OtherFocusReason);
    }
    CHECK(moment->hasFocus());
    QTest::keyClicks(moment, u"27"_s);
    CHECK(moment->date() == QDate(2026, 12, 27));
    QTest::keyClicks(moment, u"11"_s);
    CHECK(moment->date() == QDate(2026, 11, 27));
}

TEST_CASE("Whoever comes back from the other side of a moment begins with its time")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *moment = new MomentEdit(QTimeZone::utc());
    auto *after = new QLineEdit;
    column->addWidget(moment);
    column->addWidget(after);
    moment->setMoment(QDateTime(QDate(2026, 12, 4), QTime(15, 0), Qt::UTC));
    window.show();
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Backtab);
    CHECK(moment->hasFocus());
    CHECK(moment->currentSection() == QDateTimeEdit::MinuteSection);
}
