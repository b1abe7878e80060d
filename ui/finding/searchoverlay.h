// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/finding/overlay.h"
#include "ui/finding/searching.h"

#include <functional>

class QTimer;

/// Search everywhere: what was written, found as one types, page by page. What is not laid out yet is laid out between
/// two keys, and found then; until everything was looked through, it says so.
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
    void goOn();
    [[nodiscard]] std::vector<Found> linesOf(const std::vector<searching::Group> &groups, const QString &typed);
    [[nodiscard]] QString sentenceFor(const std::vector<searching::Group> &groups, const QString &typed) const;
    [[nodiscard]] Found line(const searching::Hit &hit, const QString &typed, const Mentorship &mentorship) const;

    Editing &editing_;
    searching::Everything everything_;
    GoTo goTo_;
    QTimer *rest_; ///< runs while something is not laid out
};
