// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

/// Two widgets beside each other where there is room for both, else below each other.
class SideBySide final : public QWidget
{
    Q_OBJECT

public:
    /// Beside each other from `lines` times the height of a line on. The left one takes `leftShare` of 10.
    SideBySide(QWidget *left, QWidget *right, double lines, int leftShare = 5, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *layout_;
    QWidget *left_;
    QWidget *right_;
    int widthForBoth_;
};
