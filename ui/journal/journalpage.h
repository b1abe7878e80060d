// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/recordmodel.h"
#include "ui/fields/page.h"
#include "ui/journal/journalgrouping.h"

class JournalEntry;
class JournalFilters;
class Label;
class MirrorView;
class QListView;
class Segments;
class BesideOrBelow;

/// Journal: everything that was reflected on in writing, the newest first or in groups; to be searched, opened and
/// added to. And the mirror: one's words then and now.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;

    /// Opens the entry; takes a filter away that would hide it.
    void show(const QUuid &subject) override;

private:
    enum View { All, ByPhase, ByPrompt, OnThisDay, Mirror };

    void setUpList();
    [[nodiscard]] RecordModel<Reflection>::Look look();
    [[nodiscard]] QVariant dataOf(const Reflection &entry, int role);
    [[nodiscard]] QString sourceOf(const Reflection &entry);
    [[nodiscard]] QString spoken(const Reflection &entry);
    void choose(int view);
    void showView();
    void filter();
    void writeNew();
    bool open(const Reflection &entry);
    void closeEntry();
    void selectOpened();

    JournalGrouping grouping_;
    RecordModel<Reflection> *model_;
    QListView *list_;
    JournalFilters *filters_;
    Segments *views_;
    Label *nothing_;
    Label *noneOfThisDay_;
    BesideOrBelow *sides_;
    MirrorView *mirror_;
    JournalEntry *entry_ = nullptr;
    Id<Person> openedBy_;
    Id<Programme> openedIn_;
};
