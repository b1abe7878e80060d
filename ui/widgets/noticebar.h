// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class Label;

/// A bar above the page that says in one sentence what went wrong and what to do. It stays until it is
/// read away or no longer true.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    Label *label_;
};
