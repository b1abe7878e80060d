// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/edits/edits.h"

#include <QWidget>

class DayEdit;
class Fold;
class Label;
class QLineEdit;
class QSpinBox;

/// What a beginning needs: two names. Dates, rhythm and place have their usual values, which can be seen, and changed
/// now or later.
class StartForm final : public QWidget
{
    Q_OBJECT

public:
    StartForm(Form form, Role mine, QDate today, QWidget *parent = nullptr);

    /// Puts the cursor where writing begins.
    void begin();

signals:
    void begun(const edits::Beginning &beginning);
    void backWanted();

private:
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] edits::Beginning beginning() const;
    void sayUsual();

    Form form_;
    Role mine_;
    QLineEdit *myName_;
    QLineEdit *otherName_;
    QLineEdit *title_;
    QLineEdit *place_;
    DayEdit *starts_;
    DayEdit *ends_;
    QSpinBox *rhythm_;
    QSpinBox *minutes_;
    Label *usual_;
    Fold *fold_;
};
