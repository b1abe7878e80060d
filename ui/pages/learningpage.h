// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/othersrecords.h"

class QComboBox;

/// Learning: the ways of learning beside the meetings, planned, under way and done.
class LearningPage final : public Page
{
    Q_OBJECT

public:
    explicit LearningPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;
    void show(const QUuid &subject) override;

private:
    [[nodiscard]] QLayout *adding();
    void addActivity();
    [[nodiscard]] std::vector<LearningActivity> mine();
    void showCounts(const std::vector<LearningActivity> &activities);
    void showSections(const std::vector<LearningActivity> &activities);
    void closeAllBut(Id<LearningActivity> open);

    QComboBox *kind_;
    Label *counts_;
    QWidget *none_;
    CardList<LearningActivity> *mine_;
    OthersRecords<LearningActivity> *others_;
};
