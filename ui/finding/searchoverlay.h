// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/finding/overlay.h"
#include "ui/finding/searching.h"

#include <functional>

/// Search everywhere: what was written, found as one types, page by page.
class SearchOverlay final : public Overlay
{
    Q_OBJECT

public:
    /// `goTo` opens the place of a hit and shows its words.
    using GoTo = std::function<void(const searching::Hit &)>;

    SearchOverlay(Editing &editing, GoTo goTo, QWidget *window);

protected:
    void find(const QString &typed) override;

private:
    [[nodiscard]] Found line(const searching::Hit &hit, const QString &typed, const Mentorship &mentorship) const;

    Editing &editing_;
    searching::Everything everything_;
    GoTo goTo_;
};
