// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

class Actions;

/// The parts of the window that F6 goes through; each keeps where the focus was in it. On a page with sides
/// (`BesideOrBelow`) each side is a part of its own.
class Panes final : public QObject
{
    Q_OBJECT

public:
    /// `outer` gives the parts of the window as they stand now, in order.
    Panes(const Actions &actions, std::function<QList<QWidget *>()> outer, QObject *parent);

    /// Moves the focus on by `step` parts (1 or −1), round and round.
    void go(int step);

    /// The parts as F6 goes through them now.
    [[nodiscard]] QList<QWidget *> all() const;

private:
    void remember(QWidget *now);
    [[nodiscard]] QWidget *entrance(QWidget *pane) const;

    std::function<QList<QWidget *>()> outer_;
    QHash<const QWidget *, QPointer<QWidget>> last_; ///< where the focus was in each
};
