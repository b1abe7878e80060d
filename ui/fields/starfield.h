// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class QPushButton;

/// Stars the answer to a prompt: the latest starred one is proposed for the next agenda.
class StarField final : public Input
{
    Q_OBJECT

public:
    StarField(Editing &editing, const edits::Question &question, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] const Reflection *answer() const { return edits::answerTo(editing_.mentorship(), question_); }

    Editing &editing_;
    edits::Question question_;
    QPushButton *button_;
};
