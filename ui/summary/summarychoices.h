// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Button;

/// What goes into the summary by name: the records of whoever writes, and what the others share, each to be
/// put in or left out. What another keeps private is not offered, and what always stays private to nobody.
class SummaryChoices final : public Input
{
    Q_OBJECT

public:
    explicit SummaryChoices(Editing &editing, QWidget *parent = nullptr);
    void reload() override;

private:
    /// The records of one type below their heading.
    template <class R>
    struct Group
    {
        QWidget *heading = nullptr;
        CardList<R> *rows = nullptr;
    };

    template <class R>
    void addGroup(Group<R> &group, const QString &heading);
    template <class R>
    void showGroup(const Group<R> &group);
    template <class R>
    [[nodiscard]] bool isOffered(const R &record) const;
    template <class R>
    [[nodiscard]] QWidget *rowFor(Id<R> id);

    Editing &editing_;
    Button *toggle_;
    QWidget *list_;
    Group<Goal> goals_;
    Group<Reflection> reflections_;
    Group<Note> notes_;
    Group<LearningActivity> activities_;
    Group<Evaluation> evaluations_;
    Group<Commitment> commitments_;
};
