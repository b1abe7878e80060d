// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/input.h"

class Label;

/// The topics of a meeting that were not talked through. Hides itself when there are none.
class OpenTopics final : public Input
{
    Q_OBJECT

public:
    OpenTopics(Editing &editing, Id<Meeting> meeting, QWidget *parent = nullptr);
    void reload() override;

private:
    Editing &editing_;
    Id<Meeting> meeting_;
    Label *topics_;
};
