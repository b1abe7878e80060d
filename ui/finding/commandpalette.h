// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"
#include "ui/finding/foundmodel.h"
#include "ui/finding/overlay.h"
#include "ui/verbs/place.h"

class Actions;

/// Everything that can be done at this moment, found by a few letters: what the pages offer, where to go, who is
/// writing, the menus, what the records' own rows and cards offer. It remembers nothing.
class CommandPalette final : public Overlay
{
    Q_OBJECT

public:
    /// Opens a place and returns its page.
    using GoTo = std::function<QWidget *(const Place &)>;

    CommandPalette(Editing &editing, const Actions &actions, GoTo goTo, QWidget *window);

protected:
    void find(const QString &typed) override;

private:
    [[nodiscard]] std::vector<Found> onTheWhole() const;
    [[nodiscard]] std::vector<Found> onRecords() const;
    void addPageVerbs(std::vector<Found> &all) const;
    void addWriting(std::vector<Found> &all) const;
    void addPlaces(std::vector<Found> &all) const;
    void addPeople(std::vector<Found> &all) const;
    void addMentorships(std::vector<Found> &all) const;
    void addActions(std::vector<Found> &all) const;

    Editing &editing_;
    const Actions &actions_;
    GoTo goTo_;
};
