// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs/actions.h"

#include "tests/support/test.h"
#include "ui/words/language.h"

#include <QMenu>
#include <QMenuBar>
#include <QMainWindow>
#include <QScopeGuard>

namespace {

QStringList keysOf(const ActionLine &line)
{
    QStringList keys;
    if (*line.keys == '\0')
        return keys;
    for (const QKeySequence &key : QKeySequence::listFromString(QLatin1String(line.keys)))
        keys << key.toString(QKeySequence::PortableText);
    return keys;
}

} // namespace

TEST_CASE("No two actions share a key, and every key is on a Nordic keyboard")
{
    QHash<QString, Act> known;
    for (const ActionLine &line : Actions::table()) {
        INFO(line.text);
        for (const QString &key : keysOf(line)) {
            INFO(key.toStdString());
            CHECK_FALSE(key.isEmpty());
            CHECK_FALSE(known.contains(key));
            known.insert(key, line.act);
            // These need AltGr, or a second hand, where ä, ö and å have keys of their own.
            for (const QChar rare : u"[]{}\\`/~^´'"_s)
                CHECK_FALSE(key.contains(rare));
        }
    }
    CHECK(known.size() > 10);
}

TEST_CASE("Every action has a sentence that says what it is for")
{
    for (const ActionLine &line : Actions::table()) {
        INFO(line.text);
        const QString help = QString::fromUtf8(line.help);
        CHECK(help.endsWith(u'.'));
        CHECK(help.size() <= 60);
    }
}

TEST_CASE("In each language every menu entry has a mnemonic of its own")
{
    const auto speakAgain = qScopeGuard([] { language::use(u"en"_s); });
    for (const QString &code : language::all()) {
        language::use(code);
        QMainWindow window;
        const Actions actions(&window, window.menuBar());
        QList<QWidget *> bars{window.menuBar()};
        for (const QAction *menu : window.menuBar()->actions())
            bars << menu->menu();
        for (const QWidget *bar : bars) {
            QHash<QString, QString> known;
            for (const QAction *action : bar->actions()) {
                if (action->isSeparator())
                    continue;
                INFO(code.toStdString() << ": " << action->text().toStdString());
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                CHECK_FALSE(letter.isEmpty());
                INFO("shared with " << known.value(letter).toStdString());
                CHECK_FALSE(known.contains(letter));
                known.insert(letter, action->text());
            }
            CHECK_FALSE(known.isEmpty());
        }
    }
}

TEST_CASE("An action's name is its text without the mnemonic")
{
    CHECK(withoutMnemonic(u"&Save the calendar…"_s) == u"Save the calendar…"_s);
    CHECK(withoutMnemonic(u"Aims && e&xpectations"_s) == u"Aims & expectations"_s);
    CHECK(withoutMnemonic({}).isEmpty());
}

TEST_CASE("What needs a mentorship can be chosen only while one is open")
{
    QMainWindow window;
    Actions actions(&window, window.menuBar());
    actions.setHasMentorship(false);
    CHECK_FALSE(actions.at(Act::Journal)->isEnabled());
    CHECK_FALSE(actions.at(Act::Erase)->isEnabled());
    CHECK(actions.at(Act::Import)->isEnabled());
    actions.setHasMentorship(true);
    CHECK(actions.at(Act::Journal)->isEnabled());
}
