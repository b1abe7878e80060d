// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/blind.h"
#include "core/mentoring/views/lookup.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"

#include <array>

class Label;
class QPushButton;
class QVBoxLayout;

/// One person's decision whether to go on. Who writes decides in their own card; the others' decisions are
/// shown once everyone has decided, so that each decides alone.
class DecisionCard final : public Input
{
    Q_OBJECT

public:
    DecisionCard(Editing &editing, Id<Person> person, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] const Decision *decision() const { return lookup::decisionOf(editing_.mentorship(), person_); }
    [[nodiscard]] QWidget *decidingPart();
    [[nodiscard]] QWidget *readingPart();
    void reloadDeciding();
    void reloadReading();
    void decide(Verdict verdict);

    Editing &editing_;
    Id<Person> person_;
    QWidget *deciding_ = nullptr;
    QWidget *reading_ = nullptr;
    std::array<QPushButton *, 3> choices_{};
    QWidget *reason_ = nullptr;
    QPushButton *takeBack_ = nullptr;
    QPushButton *takeTurn_ = nullptr;
    Label *verdict_ = nullptr;
    Label *said_ = nullptr;
    Label *day_ = nullptr;
};
