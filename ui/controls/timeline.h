// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A thin line that fills as time passes. It is for the eye alone: words beside it say the same.
class TimeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);

    /// Which part of the time is used, from 0 to 1.
    void show(double used);

    static void draw(QPainter &painter, const QRect &where, double used, Qt::LayoutDirection direction,
                     const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double used_ = 0;
};
