// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Label;
class QCheckBox;

/// A promise as a line to tick off, with its day.
class PromiseCheck final : public Input
{
    Q_OBJECT

public:
    PromiseCheck(Editing &editing, Id<ActionItem> id, QWidget *parent = nullptr);
    void reload() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Editing &editing_;
    Id<ActionItem> id_;
    QCheckBox *check_;
    Label *what_;
    Label *when_;
};
