// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"

/// The topics of a meeting that were not talked through, which come back on the next agenda, with how often they
/// were raised. Hides itself when there are none.
class OpenTopics final : public Input
{
    Q_OBJECT

public:
    OpenTopics(Editing &editing, Id<Meeting> meeting, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] QWidget *makeRow(Id<AgendaItem> id) const;

    Editing &editing_;
    Id<Meeting> meeting_;
    CardList<AgendaItem> *topics_;
};
