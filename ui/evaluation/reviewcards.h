// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QWidget>

/// The prompts of a review: the answer of the person who writes beside those of the others. Made for one person;
/// when another one writes, a new one is made.
class ReviewCards final : public QWidget
{
    Q_OBJECT

public:
    ReviewCards(Editing &editing, Review review, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *row(const Prompt &prompt, const std::vector<Person> &others);
    [[nodiscard]] QWidget *notMine(const Prompt &prompt, const std::vector<Person> &others);
    [[nodiscard]] QWidget *answers(const Prompt &prompt, const std::vector<Person> &others);

    Editing &editing_;
    Review review_;
};
