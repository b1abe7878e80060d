// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QWidget>

/// The prompts of one list of the pack as a card to write in, for the person who writes: each with its
/// strip, and below it what others shared to the same prompt.
class PromptCard final : public QWidget
{
    Q_OBJECT

public:
    struct Prompts
    {
        QString list; ///< of the pack
        Occasion occasion = Occasion::Prepare;
        Id<Meeting> meeting;
        QString heading = {};
        bool withStars = false; ///< whether answers can be starred for the next agenda
    };

    PromptCard(Editing &editing, const Prompts &prompts, QWidget *parent = nullptr);

    /// Whether the person has answered any of them.
    [[nodiscard]] static bool isBegun(const Editing &editing, const Prompts &prompts);
};
