// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/input.h"

class Label;

/// What another person answered to a prompt of a review, to be read; or that they have not yet.
class OthersAnswer final : public Input
{
    Q_OBJECT

public:
    OthersAnswer(Editing &editing, Id<Person> author, Review review, const QString &prompt, QWidget *parent = nullptr);
    void reload() override;

private:
    Editing &editing_;
    Id<Person> author_;
    Review review_;
    QString prompt_;
    Label *name_;
    Label *text_;
    Label *missing_;
};
