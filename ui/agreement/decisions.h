// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"
#include "ui/verbs/place.h"

#include <QWidget>

class Button;
class Card;
class DecisionCard;
class Label;
class QGridLayout;

/// Whether to go on: everyone's decision side by side, and what follows from them.
class Decisions final : public QWidget
{
    Q_OBJECT

public:
    explicit Decisions(Editing &editing, QWidget *parent = nullptr);

    /// Makes a card for each person and says what follows.
    void refresh();

signals:
    void wanted(const Place &place);
    void agreementWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Outcome { Open, Continue, Adjust, PartWell, Closed };
    [[nodiscard]] Outcome outcome() const;
    void arrange();
    void follow();

    struct Seat
    {
        Id<Person> person;
        DecisionCard *card;
    };

    Editing &editing_;
    QGridLayout *grid_;
    std::vector<Seat> seats_;
    int columns_ = 0;
    Card *outcome_;
    Label *follows_;
    Button *follow_;
};
