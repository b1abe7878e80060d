// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "tests/support/test.h"
#include "ui/look/desktop.h"
#include "ui/verbs/actions.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>

using theme::Scheme;

namespace {

/// The colours that everything is drawn in at the moment.
Scheme shown()
{
    return theme::lookOf(QApplication::palette()).scheme;
}

struct View
{
    View() : appearance(desktop), actions(&window, window.menuBar()) { appearance.serve(actions); }

    ~View()
    {
        appearance.choose(settings::Scheme::Desktop);
        settings::setDesktopWasDark(false);
        theme::apply(*qApp, Scheme::Light);
    }

    Desktop desktop;
    Appearance appearance;
    QMainWindow window;
    Actions actions;
};

} // namespace

TEST_CASE("Light and dark are chosen in the View menu, and remembered")
{
    theme::apply(*qApp, Scheme::Light);
    View view;
    CHECK(view.actions.at(Act::FollowDesktop)->isChecked());
    CHECK(shown() == Scheme::Light);
    view.actions.at(Act::Dark)->trigger();
    CHECK(shown() == Scheme::Dark);
    CHECK(settings::scheme() == settings::Scheme::Dark);

    theme::apply(*qApp, Scheme::Light); // as if the program began anew
    {
        Desktop desktop;
        const Appearance next(desktop);
        CHECK(shown() == Scheme::Dark);
        CHECK(next.look().scheme == Scheme::Dark);
    }
    view.actions.at(Act::FollowDesktop)->trigger();
    CHECK(view.appearance.look().scheme == Scheme::Light);
}

TEST_CASE("A program that follows the desktop begins as it ended, before the desktop has answered")
{
    theme::apply(*qApp, Scheme::Light);
    settings::setDesktopWasDark(true);
    View view;
    CHECK(shown() == Scheme::Dark);
    CHECK(view.appearance.look().scheme == Scheme::Dark);
}
