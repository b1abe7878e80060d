// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class Button;
class Label;

/// What the notice bar says.
struct Notice
{
    QString words; ///< one sentence: what happened and what to do
    /// What it is about, as on the undo stack: when the same succeeds, the notice goes. Empty: it stays until it is
    /// closed.
    QString about;
    QString button;              ///< what can be done about it at once, such as "Try again"; or empty
    std::function<void()> act{}; ///< carries that out
};

/// A bar above the page that says in one sentence what went wrong and what to do. A notice stays until the same
/// thing succeeds, another notice takes its place, or the person closes it.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const Notice &notice);

    /// Something succeeded: a notice about it has had its time.
    void settle(const QString &about);

    [[nodiscard]] QString text() const;

private:
    void act();

    Label *label_;
    Button *button_;
    Notice notice_;
};
