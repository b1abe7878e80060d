// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

/// Widgets beside each other where there is room, else one below the other.
class BesideOrBelow final : public QWidget
{
    Q_OBJECT

public:
    /// `enough` is the width for standing side by side, in lines of text.
    explicit BesideOrBelow(double enough, QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 1, Qt::Alignment alignment = {});
    [[nodiscard]] bool areBeside() const;

    /// Stands as for this width already, so that its height for it can be asked.
    void layFor(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    double enough_;
    QBoxLayout *layout_;
};
