// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/fields/page.h"

class Button;
class Card;
class Label;
class PhaseLine;
struct NextStep;

/// Now: the one next step, what I promised, and the next few steps. Not a wall.
class NowPage final : public Page
{
    Q_OBJECT

public:
    explicit NowPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;

private:
    void showStep(const NextStep &step);
    void showMoving();
    void toggleMoving();
    void go(const NextStep &step);
    void showPromises();
    void showLater(const std::vector<NextStep> &steps);

    PhaseLine *line_;
    Label *heading_;
    Label *sentence_;
    Button *button_;
    Button *move_;        ///< where the next step is a meeting that is still to come
    QVBoxLayout *moving_; ///< when and where it is, once that is to be changed
    Id<Meeting> moved_;   ///< the meeting to which that belongs
    QWidget *promisesCard_;
    CardList<ActionItem> *promises_;
    Card *later_;
    QVBoxLayout *laterRows_;
    std::vector<NextStep> steps_;
};
