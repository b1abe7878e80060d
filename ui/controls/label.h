// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QLabel>

/// A text that wraps, in one of the types of the theme.
class Label final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Ink, Soft };
    explicit Label(const QString &text, theme::Type type = theme::Type::Body, Tone tone = Tone::Ink,
                   QWidget *parent = nullptr);

    /// Heavier, or not; it stays so when the colours or the size of the type change.
    void setStrong(bool strong);

    static Label *title(const QString &text) { return new Label(text, theme::Type::Title); }
    static Label *heading(const QString &text) { return new Label(text, theme::Type::Heading); }
    static Label *soft(const QString &text) { return new Label(text, theme::Type::Body, Tone::Soft); }
    static Label *small(const QString &text) { return new Label(text, theme::Type::Small, Tone::Soft); }
};
