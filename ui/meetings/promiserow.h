// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tickrow.h"
#include "ui/fields/recordpart.h"

/// A promise: who does what until when. Ticked when it was kept; edited in place. Goals that somebody keeps
/// private are not named, because a pair looks at this together.
class PromiseRow final : public RecordPart<ActionItem, TickRow>
{
    Q_OBJECT

public:
    PromiseRow(Editing &editing, Id<ActionItem> id, QWidget *parent = nullptr);
    void reload() override;

protected:
    void tick(bool kept) override;
    QWidget *makeEditor() override;

private:
    [[nodiscard]] QWidget *stateField();
    [[nodiscard]] QWidget *goalField();
};
