// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class AddLine;
class Label;

/// The promises of one meeting with a line for more, and those from earlier meetings that were open when
/// it took place.
class PromiseList final : public Input
{
    Q_OBJECT

public:
    PromiseList(Editing &editing, Id<Meeting> meeting, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] QWidget *makeRow(Id<ActionItem> id);
    [[nodiscard]] bool wasOpenThen(const ActionItem &promise) const;
    [[nodiscard]] bool add(const QString &what, int session);

    Editing &editing_;
    Id<Meeting> meeting_;
    CardList<ActionItem> *here_;
    AddLine *add_;
    Label *before_;
    CardList<ActionItem> *earlier_;
};
