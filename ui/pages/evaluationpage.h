// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/othersrecords.h"

#include <array>

class QButtonGroup;

/// Evaluation: the mid-point review, the goals then and now, and the final evaluation; what each person
/// writes stands beside what the others wrote.
class EvaluationPage final : public Page
{
    Q_OBJECT

public:
    explicit EvaluationPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;

    /// A goal opens the goals; an answer the review it belongs to.
    void show(const QUuid &subject) override;

private:
    enum Part { MidPoint, Goals, Final };

    [[nodiscard]] QLayout *choice();
    [[nodiscard]] QWidget *goals();
    [[nodiscard]] Part partByJourney();
    void showGoals();
    void showReview(Part part);

    QButtonGroup *parts_;
    std::array<QWidget *, 3> shown_{}; ///< by part; a review is made when it is first wanted
    std::array<Id<Person>, 3> madeFor_{};
    QWidget *noGoals_ = nullptr;
    CardList<Goal> *mine_ = nullptr;
    OthersRecords<Goal> *others_ = nullptr;
    Part part_ = MidPoint;
    Id<Programme> of_;
};
