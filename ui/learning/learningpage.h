// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/fields/othersrecords.h"
#include "ui/fields/page.h"

class Card;
class LearningBoard;
class QComboBox;
class QVBoxLayout;
class Segments;

/// Learning: the ways of learning beside the meetings, on a board by state or in a list by date.
class LearningPage final : public Page
{
    Q_OBJECT

public:
    explicit LearningPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;
    void show(const QUuid &subject) override;

private:
    enum View { Board, ByDate };

    [[nodiscard]] QLayout *adding();
    [[nodiscard]] Card *openPart();
    void addActivity();
    void choose(int view);
    void open(Id<LearningActivity> id);
    void closeOpen();
    [[nodiscard]] std::vector<LearningActivity> mine();
    void showCounts(const std::vector<LearningActivity> &activities);
    void showList(const std::vector<LearningActivity> &activities);
    void closeAllBut(Id<LearningActivity> open);

    QComboBox *kind_;
    Segments *views_;
    Label *counts_;
    QWidget *none_;
    Card *open_; ///< above the board: the activity that was opened on it
    QWidget *form_ = nullptr;
    Id<LearningActivity> openId_;
    LearningBoard *board_;
    CardList<LearningActivity> *list_;
    OthersRecords<LearningActivity> *others_;
    View view_ = Board;
};
