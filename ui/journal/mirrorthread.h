// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/mirror.h"
#include "ui/editing/editing.h"

#include <QWidget>

class Button;
class MirrorWords;

/// One subject of the mirror: the first words beside the newest; with more than two, any later ones in their place.
class MirrorThread final : public QWidget
{
    Q_OBJECT

public:
    MirrorThread(Editing &editing, const mirror::Thread &thread, QWidget *parent = nullptr);

private:
    void choose(size_t index);
    [[nodiscard]] QString sourceOf(const mirror::Words &words) const;
    [[nodiscard]] QString occasionOf(const mirror::Words &words) const;

    Editing &editing_;
    const mirror::Thread thread_;
    size_t chosen_ = 0;
    MirrorWords *now_;
    Button *earlier_ = nullptr; ///< none while there are only two
    Button *later_ = nullptr;
};
