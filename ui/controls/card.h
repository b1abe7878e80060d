// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVBoxLayout>

/// A sheet with one subject: a heading, if it has one, and what stands below.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    /// Adds below what is there.
    void add(QWidget *widget);
    void add(QLayout *layout);
    [[nodiscard]] QVBoxLayout *column() const { return column_; }

private:
    QVBoxLayout *column_;
};

/// Widgets beside each other, the first ones at the left, with a stretch behind `stretchAfter` of them.
[[nodiscard]] QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int stretchAfter = -1);

/// A line across the width.
[[nodiscard]] QFrame *hairline();
