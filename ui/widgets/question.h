// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Button;
class Flow;

/// A short question with its answers, or a few words to be read and closed: a heading, the words, one button for each
/// answer. A desktop's own box would bring signs and margins that are strange here.
class Question final : public QDialog
{
    Q_OBJECT

public:
    /// `heading` may be empty.
    Question(const QString &heading, const QString &words, QWidget *parent = nullptr);

    enum class Weight { Primary, Plain, Quiet };

    /// Adds an answer behind those that are there; its number, from 0.
    int add(const QString &answer, Weight weight = Weight::Plain);

    /// The answer of the Return key, and that of closing the window. Without these words the last one is both.
    void setUsual(int answer);

    /// Asks, and returns the number of the answer.
    [[nodiscard]] int ask();

private:
    Flow *line_;
    QList<Button *> answers_;
    int usual_ = -1;
    int chosen_ = -1;
};
