// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// A button in one of the looks of the theme. A page has at most one primary button.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Quiet, Choice };
    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    static Button *primary(const QString &text) { return new Button(text, Kind::Primary); }
    static Button *quiet(const QString &text) { return new Button(text, Kind::Quiet); }
    static Button *choice(const QString &text) { return new Button(text, Kind::Choice); }

    /// A choice is as wide as it is when chosen, in its heavier type.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};
