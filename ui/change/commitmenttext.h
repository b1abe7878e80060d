// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Label;

/// Another person's commitment, to be read: what, the goal, and the looks back at it.
class CommitmentText final : public Input
{
    Q_OBJECT

public:
    CommitmentText(Editing &editing, Id<Commitment> id, QWidget *parent = nullptr);
    void reload() override;

private:
    Editing &editing_;
    Id<Commitment> id_;
    Label *what_;
    Label *goal_;
    Label *looksBack_;
};
