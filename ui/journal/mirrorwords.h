// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class ChangingProse;
class Editing;
class Label;

/// Somebody's words of one day, to be read below where they come from and the date.
class MirrorWords final : public QWidget
{
    Q_OBJECT

public:
    explicit MirrorWords(const Editing &editing, QWidget *parent = nullptr);
    MirrorWords(const Editing &editing, const QString &source, QDate on, const QString &markdown);

    void show(const QString &source, QDate on, const QString &markdown);

private:
    Label *when_;
    ChangingProse *text_;
};
