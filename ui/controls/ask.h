// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Button;
class Flow;

/// A short question with its answers, or a few words to be read and closed: a heading, the words, one button for each
/// answer. A desktop's own box would bring signs and margins that are strange here.
class Ask final : public QDialog
{
    Q_OBJECT

public:
    /// `heading` may be empty.
    Ask(const QString &heading, const QString &words, QWidget *parent = nullptr);

    enum class Weight { Primary, Plain, Quiet };

    /// Adds an answer behind those that are there; its number, from 0.
    int add(const QString &answer, Weight weight = Weight::Plain);

    /// The answer that changes nothing: closing the window gives it. The last one, unless said otherwise.
    void setSafe(int answer);

    /// Asks, and returns the number of the answer. The Return key gives the primary one, or else the safe one.
    [[nodiscard]] int ask();

private:
    Flow *line_;
    QList<Button *> answers_;
    int primary_ = -1;
    int safe_ = -1;
    int chosen_ = -1;
};
