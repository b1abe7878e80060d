// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QWidget>

class Button;
class Label;
class MomentEdit;
class QSpinBox;

/// Asks for the first meeting and the rhythm, and plans a series of meetings as one step.
class MeetingPlan final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingPlan(Editing &editing, QWidget *parent = nullptr);

    /// Proposes what follows from the mentorship as it is now.
    void propose();

    /// Whether there is something to go back to.
    void setCanGoBack(bool can);

signals:
    void planned();
    void backWanted();

private:
    void plan();
    void sayLast();
    [[nodiscard]] QSpinBox *number(const QString &objectName, int least, int most);

    Editing &editing_;
    MomentEdit *first_;
    QSpinBox *count_;
    QSpinBox *weeks_;
    QSpinBox *minutes_;
    Label *last_;
    Button *back_;
};
