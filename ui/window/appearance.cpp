// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/look/desktop.h"
#include "ui/verbs/actions.h"

#include <QApplication>

Appearance::Appearance(Desktop &desktop, QObject *parent) :
    QObject(parent), desktop_(desktop), palette_(theme::lookOf(QApplication::palette()))
{
    connect(&desktop_, &Desktop::changed, this, [this] {
        settings::setDesktopWasDark(isDesktopDark());
        apply();
    });
    apply();
}

bool Appearance::isDesktopDark() const
{
    const bool dark = palette_.scheme == theme::Scheme::Dark;
    return desktop_.hasAnswered() ? desktop_.isDark().value_or(dark) : settings::desktopWasDark(dark);
}

theme::Look Appearance::look() const
{
    theme::Look look = palette_;
    const settings::Scheme chosen = settings::scheme();
    const bool dark = chosen == settings::Scheme::Desktop ? isDesktopDark() : chosen == settings::Scheme::Dark;
    look.scheme = dark ? theme::Scheme::Dark : theme::Scheme::Light;
    look.highContrast = desktop_.wantsContrast().value_or(false) || palette_.highContrast;
    look.moves = !desktop_.wantsStillness();
    return look;
}

void Appearance::choose(settings::Scheme scheme)
{
    settings::setScheme(scheme);
    apply();
}

void Appearance::apply()
{
    if (applied_ == look())
        return;
    applied_ = look();
    theme::apply(*qApp, *applied_);
}

void Appearance::serve(const Actions &actions)
{
    using settings::Scheme;
    const std::array pairs{std::pair{actions.at(Act::FollowDesktop), Scheme::Desktop},
                           std::pair{actions.at(Act::Light), Scheme::Light},
                           std::pair{actions.at(Act::Dark), Scheme::Dark}};
    for (const auto &[action, scheme] : pairs) {
        action->setChecked(settings::scheme() == scheme);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] { choose(scheme); });
    }
}
