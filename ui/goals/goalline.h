// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/rating.h"

#include <QWidget>

#include <vector>

/// The ratings of one goal over time, drawn small on a scale of 1 to 5: an open dot where it began, a filled one
/// where it stands. Time runs in the direction of reading.
class GoalLine final : public QWidget
{
    Q_OBJECT

public:
    explicit GoalLine(QWidget *parent = nullptr);

    /// `ratings`, the earliest first.
    void show(const std::vector<Rating> &ratings);

    /// "2 in January, 3 in March, now 4"; empty without ratings.
    [[nodiscard]] static QString inWords(const std::vector<Rating> &ratings);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Rating> ratings_;
};
