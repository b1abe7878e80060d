// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/tour.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

namespace {

/// Whether the keyboard can come to a widget that stands for itself: not to the inner part of another one.
bool takesFocus(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() && !widget.focusProxy()
        && !widget.objectName().startsWith(u"qt_");
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(&widget);
    return voice ? voice->text(QAccessible::Name) : QString();
}

/// The letters that, with Alt, are of more than one button, field or menu.
QStringList takenTwice(QWidget &window)
{
    QStringList texts;
    for (const QWidget *each : Tour::seen(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(each)) {
            texts << button->text();
        } else if (const auto *label = qobject_cast<const QLabel *>(each); label && label->buddy()) {
            texts << label->text();
        } else if (const auto *menus = qobject_cast<const QMenuBar *>(each)) {
            for (const QAction *menu : menus->actions())
                texts << menu->text();
        }
    }
    QStringList letters;
    QStringList twice;
    for (const QString &text : std::as_const(texts)) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty() && letters.contains(letter))
            twice << letter + u" of "_s + text;
        letters << letter;
    }
    return twice;
}

} // namespace

TEST_CASE("Whatever takes the focus has a name that a screen reader can say, and Alt and a letter mean one thing")
{
    const QString language = GENERATE(as<QString>(), u"en"_s, u"fi"_s, u"sv"_s);
    QStringList nameless;
    QStringList ambiguous;
    Tour tour({language});
    tour.visit([&](const QString &where, QWidget &window) {
        for (QWidget *each : Tour::seen(window)) {
            if (takesFocus(*each) && spokenName(*each).trimmed().isEmpty())
                nameless << where + u": "_s + Tour::nameOf(*each);
        }
        for (const QString &letter : takenTwice(window))
            ambiguous << where + u": "_s + letter;
    });
    INFO((nameless + ambiguous).join(u'\n').toStdString());
    CHECK(nameless.isEmpty());
    CHECK(ambiguous.isEmpty());
}

TEST_CASE("Tab comes to every control of a page, and leaves every editor")
{
    QStringList lost;
    Tour tour({});
    tour.visit([&](const QString &where, QWidget &window) {
        QSet<QWidget *> awaited;
        for (QWidget *each : Tour::seen(window)) {
            if (takesFocus(*each) && (each->focusPolicy() & Qt::TabFocus))
                awaited.insert(each);
        }
        const auto presses = 2 * awaited.size() + 10;
        for (qsizetype i = 0; i < presses && !awaited.isEmpty(); ++i) {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
            for (QWidget *each = QApplication::focusWidget(); each; each = each->parentWidget())
                awaited.remove(each); // the inner part stands for the whole
        }
        const auto before = lost.size();
        for (const QWidget *each : std::as_const(awaited)) {
            if (each->focusPolicy() & Qt::TabFocus) // of a choice, Tab comes to the chosen one
                lost << where + u": "_s + Tour::nameOf(*each);
        }
        if (lost.size() > before && QApplication::focusWidget())
            lost << where + u": the last focus was on "_s + Tour::nameOf(*QApplication::focusWidget());
    });
    INFO(lost.join(u'\n').toStdString());
    CHECK(lost.isEmpty());
}

TEST_CASE("A page has one primary button at most: one thing matters first")
{
    QStringList crowded;
    Tour tour({});
    tour.visit([&](const QString &where, QWidget &window) {
        const QList<QWidget *> all = Tour::seen(window);
        const auto primary = std::count_if(
            all.begin(), all.end(), [](const QWidget *each) { return each->property("kind") == u"primary"_s; });
        if (primary > 1)
            crowded << where + u": %1"_s.arg(primary);
    });
    INFO(crowded.join(u'\n').toStdString());
    CHECK(crowded.isEmpty());
}
