// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/rating.h"

#include <QWidget>

#include <vector>

/// The ratings of one goal over time, drawn small: a line from the first to the last, on a scale of 1 to 5.
class GoalLine final : public QWidget
{
    Q_OBJECT

public:
    explicit GoalLine(QWidget *parent = nullptr);

    /// `ratings`, the earliest first.
    void show(const std::vector<Rating> &ratings);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Rating> ratings_;
};
