// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/settings.h"
#include "ui/look/theme.h"

#include <QObject>

#include <optional>

class Actions;
class Desktop;

/// Keeps the look of the program as the person chose it in the View menu: as the desktop has it, or always light, or
/// always dark.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Begins with what was chosen and what the desktop said last. The application has the desktop's palette still.
    explicit Appearance(Desktop &desktop, QObject *parent = nullptr);

    /// Connects the actions of the View menu.
    void serve(const Actions &actions);

    void choose(settings::Scheme scheme);
    [[nodiscard]] theme::Look look() const;

private:
    [[nodiscard]] bool isDesktopDark() const;
    void apply();

    Desktop &desktop_;
    theme::Look palette_; ///< of the desktop, before ours went over it
    std::optional<theme::Look> applied_;
};
