// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/linebar.h"

#include <QTextCursor>

namespace writing {

/// Asks what a picture shows, for those who do not see it and for searching. Enter keeps it, Esc leaves it as it was.
class AltBar final : public LineBar
{
    Q_OBJECT

public:
    explicit AltBar(Editor &editor);

    /// Shows itself for the picture that is selected with `picture`.
    void open(const QTextCursor &picture);

private:
    void finish() override;

    QTextCursor picture_;
};

} // namespace writing
