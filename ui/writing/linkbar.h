// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/linebar.h"

class QLabel;

namespace writing {

/// Asks for the address that words lead to. Enter sets it, an empty one takes the link away, Esc leaves all as it was.
class LinkBar final : public LineBar
{
    Q_OBJECT

public:
    explicit LinkBar(Editor &editor);

    /// Shows itself with the address that there is.
    void open(const QString &address);

    /// An address as people write it, as one that leads there: “example.fi” to the web, “a@example.fi” to mail. Empty
    /// where it leads to neither.
    [[nodiscard]] static QString completed(const QString &typed);

private:
    void finish() override;

    QLabel *trouble_;
};

} // namespace writing
