// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/fields/othersrecords.h"
#include "ui/fields/page.h"

#include <array>

class Label;
class Segments;

/// Evaluation: the goals then and now, and below them the mid-point review or the final evaluation, in which what
/// each person writes stands beside what the others wrote.
class EvaluationPage final : public Page
{
    Q_OBJECT

public:
    explicit EvaluationPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;

    /// A goal is opened; an answer brings the review that it belongs to.
    void show(const QUuid &subject) override;

private:
    [[nodiscard]] QWidget *goalsPart();
    [[nodiscard]] QWidget *noGoalsPart();
    [[nodiscard]] QLayout *reviewHeading();
    [[nodiscard]] Review reviewByJourney();
    void showGoals();
    void showReview();
    [[nodiscard]] QString standing();

    QWidget *noGoals_ = nullptr;
    CardList<Goal> *mine_ = nullptr;
    OthersRecords<Goal> *others_ = nullptr;
    Segments *reviews_;
    Label *standing_;
    std::array<QWidget *, 2> shown_{}; ///< by review; made when it is first wanted
    std::array<Id<Person>, 2> madeFor_{};
    Review review_ = Review::MidPoint;
    Id<Programme> of_;
};
