// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/edits/edits.h"

#include <QScrollArea>

#include <functional>

class Button;
class Card;
class StartForm;
class QVBoxLayout;

/// The first page: what Peili is, three ways to begin, and a sample to look at. Then the few things that a beginning
/// needs.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QDate today, QWidget *parent = nullptr);

    /// Back to the ways to begin.
    void reset();

    /// Whether there is a mentorship to go back to.
    void setCanGoBack(bool can);

signals:
    void begun(const edits::Beginning &beginning);
    void sampleWanted();
    void backWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Way
    {
        QString name;
        QString picture;
        QString title;
        QString text;
        QString button;
    };
    [[nodiscard]] QWidget *choices();
    [[nodiscard]] Card *card(const Way &way, const std::function<void()> &chosen);
    [[nodiscard]] Card *card(const Way &way, Form form, Role mine);
    void begin(Form form, Role mine);

    QWidget *choices_ = nullptr;
    QVBoxLayout *column_; ///< the choices, or the form of one of them: only one is there to see
    QLayout *margins_ = nullptr;
    StartForm *form_ = nullptr;
    Button *back_ = nullptr;
    QDate today_;
};
