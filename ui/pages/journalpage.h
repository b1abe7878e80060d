// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recordmodel.h"
#include "ui/pages/page.h"

class Button;
class JournalEntry;
class Label;
class QComboBox;
class QLineEdit;
class QListView;
class Sides;

/// Journal: everything that was reflected on in writing, the newest first; to be searched, opened and added to.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;

    /// Opens the entry; takes a filter away that would hide it.
    void show(const QUuid &subject) override;

private:
    [[nodiscard]] QWidget *filters();
    void setUpList();
    [[nodiscard]] RecordModel<Reflection>::Look look();
    [[nodiscard]] QVariant dataOf(const Reflection &entry, int role);
    [[nodiscard]] QString sourceOf(const Reflection &entry);
    [[nodiscard]] QString spoken(const Reflection &entry);
    [[nodiscard]] bool isFiltered() const;
    void filter();
    void clearFilters();
    void sayWhatIsFound();
    void writeNew();
    void open(const Reflection &entry);
    void closeEntry();
    void selectOpened();

    RecordModel<Reflection> *model_;
    QListView *list_;
    QLineEdit *search_;
    QComboBox *occasions_;
    Button *starred_;
    Label *found_;
    Label *nothing_;
    QWidget *filters_;
    Sides *sides_;
    JournalEntry *entry_ = nullptr;
    Id<Person> openedBy_;
    Id<Programme> openedIn_;
};
