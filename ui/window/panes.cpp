// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panes.h"

#include "ui/controls/besideorbelow.h"
#include "ui/verbs/actions.h"

#include <QApplication>

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy();
}

} // namespace

Panes::Panes(const Actions &actions, std::function<QList<QWidget *>()> outer, QObject *parent) :
    QObject(parent), outer_(std::move(outer))
{
    connect(actions.at(Act::NextPane), &QAction::triggered, this, [this] { go(1); });
    connect(actions.at(Act::PreviousPane), &QAction::triggered, this, [this] { go(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { remember(now); });
}

QList<QWidget *> Panes::all() const
{
    QList<QWidget *> panes;
    for (QWidget *pane : outer_()) {
        QList<QWidget *> inner;
        for (const BesideOrBelow *sides : pane->findChildren<BesideOrBelow *>()) {
            for (QWidget *side : sides->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (side->isVisible() && entrance(side))
                    inner << side;
            }
        }
        if (inner.size() > 1)
            panes << inner;
        else if (pane->isVisible() && entrance(pane))
            panes << pane;
    }
    return panes;
}

void Panes::go(int step)
{
    const QList<QWidget *> panes = all();
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const auto count = int(panes.size());
    const int from = here == panes.end() ? (step > 0 ? -1 : 0) : int(here - panes.begin());
    entrance(panes.at((from + step + count) % count))->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void Panes::remember(QWidget *now)
{
    if (!now)
        return;
    for (const QWidget *pane : all()) {
        if (pane == now || pane->isAncestorOf(now))
            last_.insert(pane, now);
    }
}

/// Where the focus was last, else the first that takes it by Tab.
QWidget *Panes::entrance(QWidget *pane) const
{
    if (QWidget *last = last_.value(pane); last && takesFocus(last) && (last == pane || pane->isAncestorOf(last)))
        return last;
    if (takesFocus(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}
