// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

/// A day, in figures in the usual order of the language, with a calendar to choose from. As wide as the longest day.
class DayEdit final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QDate date = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};
