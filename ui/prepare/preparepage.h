// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/fields/page.h"

/// Prepare: what each person aims at, expects and leaves out, and their goals with a first rating.
class PreparePage final : public Page
{
    Q_OBJECT

public:
    explicit PreparePage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;
    void show(const QUuid &subject) override;

private:
    void open(Id<Goal> id);
    void closeAllBut(Id<Goal> open);
    void buildPrompts();

    QWidget *prompts_;
    CardList<Goal> *goals_;
    QWidget *noGoals_;
    Id<Person> shownFor_;
};
