// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// One of the program's signs, to look at: it follows the colours from light to dark. A screen reader passes it by,
/// for the words beside it say the same.
class Icon final : public QWidget
{
    Q_OBJECT

public:
    /// `size` in lines of text.
    explicit Icon(const QString &name, QPalette::ColorRole role = QPalette::PlaceholderText, double size = 0.8,
                  QWidget *parent = nullptr);

    void setName(const QString &name, QPalette::ColorRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString name_;
    QPalette::ColorRole role_;
};
