// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/lookup.h"
#include "ui/editing/editing.h"

#include <QWidget>

class QVBoxLayout;

/// A prompt with its help, the strip that says who can read the answer, and the answer. One for each place
/// where people answer prompts, so that they all look and behave alike.
class AnswerField final : public QWidget
{
    Q_OBJECT

public:
    /// The answer of one person to a prompt of preparing, getting acquainted, or around a meeting.
    static AnswerField *toPrompt(Editing &editing, const Prompt &prompt, const lookup::Question &question,
                                 int lines = 3);

    /// The answer of one person in a review; `beside`, if there is any, stands to the side of it where there is room.
    static AnswerField *toReview(Editing &editing, const Prompt &prompt, Id<Person> author, Review review,
                                 QWidget *beside = nullptr, int lines = 3);

    /// Puts a widget beside the strip.
    void addBeside(QWidget *widget);

private:
    using IsShared = std::function<bool()>;
    AnswerField(const Editing &editing, const QString &title, const QString &help, IsShared isShared, QWidget *strip,
                QWidget *field, QWidget *beside = nullptr);

    QVBoxLayout *column_; ///< the answer and its strip
    QWidget *strip_;
};
