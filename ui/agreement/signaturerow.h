// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Label;
class QPushButton;
class Icon;

/// One person's signature under one version of the agreement: to be given, or given on a day.
class SignatureRow final : public Input
{
    Q_OBJECT

public:
    SignatureRow(Editing &editing, Id<Agreement> agreement, Id<Person> person, QWidget *parent = nullptr);
    void reload() override;

private:
    Editing &editing_;
    Id<Agreement> agreement_;
    Id<Person> person_;
    Label *name_;
    Icon *tick_;
    Label *signed_;
    QPushButton *sign_;
    QPushButton *unsign_;
};
