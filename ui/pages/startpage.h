// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/edits.h"

#include <QScrollArea>

#include <functional>

class Button;
class Card;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

/// The first page: three ways to begin, and a sample to look at. Then the few things that a beginning needs.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QDate today, QWidget *parent = nullptr);

    /// Back to the three ways.
    void reset();

    /// Whether there is a mentorship to go back to.
    void setCanGoBack(bool can);

signals:
    void begun(const edits::Beginning &beginning);
    void sampleWanted();
    void backWanted();

private:
    [[nodiscard]] QWidget *choices();
    [[nodiscard]] QWidget *form();
    [[nodiscard]] Card *choice(const QString &name, const QString &title, const QString &text, Form form, Role mine);
    void begin(Form form, Role mine);
    [[nodiscard]] edits::Beginning beginning() const;

    QStackedWidget *stack_;
    Form form_ = Form::Mentoring;
    Role mine_ = Role::Mentee;
    QLineEdit *myName_ = nullptr;
    QLineEdit *otherName_ = nullptr;
    QLineEdit *title_ = nullptr;
    QLineEdit *place_ = nullptr;
    QDateEdit *starts_ = nullptr;
    QDateEdit *ends_ = nullptr;
    QSpinBox *rhythm_ = nullptr;
    QSpinBox *minutes_ = nullptr;
    Button *begin_ = nullptr;
    Button *back_ = nullptr;
    QDate today_;
};
