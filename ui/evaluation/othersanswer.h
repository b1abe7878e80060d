// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class ChangingProse;
class Label;

/// What another person answered to a prompt of a review, to be read once both have answered; until then that it
/// waits, or that there is none yet. It does not open under the hands of somebody who writes beside it.
class OthersAnswer final : public Input
{
    Q_OBJECT

public:
    OthersAnswer(Editing &editing, Id<Person> author, Review review, const QString &prompt, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] bool isWrittenBeside() const;

    Editing &editing_;
    Id<Person> author_;
    Review review_;
    QString prompt_;
    Label *name_;
    ChangingProse *text_;
    Label *closed_; ///< why there is nothing to read
    bool waits_ = false;
};
