// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class Label;

/// Somebody's words of one day, to be read below where they come from and the date.
class MirrorWords final : public QWidget
{
    Q_OBJECT

public:
    explicit MirrorWords(QWidget *parent = nullptr);
    MirrorWords(const QString &source, QDate on, const QString &markdown, QWidget *parent = nullptr);

    void show(const QString &source, QDate on, const QString &markdown);

private:
    Label *when_;
    Label *text_;
};
