// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/fields/othersrecords.h"
#include "ui/fields/page.h"

class Card;
class Label;

/// Change in use: what each person takes along, the closing, and the looks back after it.
class ChangePage final : public Page
{
    Q_OBJECT

public:
    explicit ChangePage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;
    void show(const QUuid &subject) override;

private:
    [[nodiscard]] QWidget *closedPart();
    [[nodiscard]] Card *closingCard();
    void addCommitment();
    void showStanding();

    QWidget *closed_;
    QWidget *none_;
    CardList<Commitment> *mine_;
    OthersRecords<Commitment> *others_;
    Label *consequence_ = nullptr;
    QWidget *close_ = nullptr;
    Card *closing_; // fills in the two above
};
