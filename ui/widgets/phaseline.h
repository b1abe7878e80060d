// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/journey.h"
#include "ui/place.h"

#include <QWidget>

/// The process as a line with its phases: done ones ticked, the current one bold. Learning stands beside
/// dialogue. A click leads to the phase's page.
class PhaseLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseLine(QWidget *parent = nullptr);

    void show(const Journey &journey);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void wanted(const Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Stop
    {
        QString name;
        Progress progress;
        bool current;
        PageId page;
    };
    [[nodiscard]] QRectF area(size_t stop) const;

    std::vector<Stop> stops_;
};
