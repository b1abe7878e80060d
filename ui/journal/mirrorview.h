// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/mirror.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Label;
class QVBoxLayout;

/// The mirror of the person who writes: their words then and now, side by side, and the strengths that others see
/// in them.
class MirrorView final : public Input
{
    Q_OBJECT

public:
    explicit MirrorView(Editing &editing, QWidget *parent = nullptr);
    void reload() override;

private:
    void build();
    [[nodiscard]] QWidget *strengthsPart();

    Editing &editing_;
    Id<Person> shownFor_;
    std::vector<mirror::Thread> threads_;
    mirror::Strengths strengths_;
    Label *empty_;
    QVBoxLayout *column_;
    QWidget *content_ = nullptr;
};
