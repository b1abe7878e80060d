// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "core/mentoring/views/journal.h"
#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/journal/journaldelegate.h"
#include "ui/journal/journalentry.h"
#include "ui/journal/journalfilters.h"
#include "ui/journal/mirrorview.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QListView>
#include <QTextEdit>
#include <QVBoxLayout>

namespace {

bool isWritten(const Reflection &entry)
{
    return std::any_of(entry.text.begin(), entry.text.end(), [](QChar c) { return !c.isSpace(); });
}

} // namespace

JournalPage::JournalPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), grouping_(editing), model_(new RecordModel<Reflection>(look(), this)), list_(new QListView),
    filters_(new JournalFilters),
    views_(new Segments({tr("All"), tr("By phase"), tr("By prompt"), tr("On this day"), tr("Mirror")})),
    nothing_(Label::soft(tr("Nothing is written yet. Two sentences after a meeting are a good beginning."))),
    noneOfThisDay_(Label::soft(tr("Nothing was written around this day in earlier months."))),
    sides_(new BesideOrBelow(36)), mirror_(new MirrorView(editing))
{
    setWide();
    setToTheBottom();
    setTitle(tr("Journal"), tr("What you wrote down along the way."));
    auto *reflect = Button::primary(tr("Write a reflection"));
    reflect->setObjectName(QStringLiteral("reflect"));
    connect(reflect, &Button::clicked, this, &JournalPage::writeNew);
    setAside(reflect);
    views_->setAccessibleName(tr("How to show it"));
    views_->setCurrent(All);
    connect(views_, &Segments::chosen, this, &JournalPage::choose);
    connect(filters_, &JournalFilters::changed, this, &JournalPage::filter);
    connect(filters_, &JournalFilters::left, list_, qOverload<>(&QWidget::setFocus));
    add(nothing_);
    add(row({views_}));
    add(filters_);
    add(noneOfThisDay_);
    setUpList();
    sides_->add(list_);
    add(sides_);
    column()->setStretchFactor(sides_, 1);
    add(mirror_);
    column()->setStretchFactor(mirror_, 1);
    model_->follow(editing);
}

void JournalPage::refresh()
{
    if (openedBy_ != editing().actor() || openedIn_ != mentorship().id())
        closeEntry();
    if (grouping_.follow())
        filter();
    model_->refreshData();
    showView();
    selectOpened();
    Page::refresh();
}

void JournalPage::show(const QUuid &subject)
{
    const Reflection *entry = mentorship().find(Id<Reflection>(subject));
    if (!entry)
        return;
    if (views_->current() == Mirror || !look().wanted(*entry)) {
        choose(All);
        filters_->clear();
    }
    open(*entry);
    refresh();
    bringIntoView(entry_);
}

/// An entry that the view has no row for is closed, unless its text still waits to be kept: the first key in the list
/// would put another in its place.
void JournalPage::choose(int view)
{
    const bool isKept = editing().flush();
    views_->setCurrent(view);
    using By = JournalGrouping::By;
    constexpr std::array groupings{By::Nothing, By::Phase, By::Prompt, By::Day, By::Nothing};
    grouping_.set(groupings.at(size_t(view)));
    filter();
    if (isKept && !list_->currentIndex().isValid())
        closeEntry();
    refresh();
}

/// What stands on the page: the list with the entry that is open, or the mirror.
void JournalPage::showView()
{
    const auto &all = mentorship().all<Reflection>();
    const bool any = std::any_of(all.begin(), all.end(), [](const auto &known) { return isWritten(known.second); });
    const bool mirrored = any && views_->current() == Mirror;
    nothing_->setVisible(!any && !entry_);
    views_->setVisible(any);
    filters_->setVisible(any && !mirrored);
    sides_->setVisible(!mirrored);
    list_->setVisible(any);
    mirror_->setVisible(mirrored);
    filters_->say(model_->count());
    noneOfThisDay_->setVisible(any && views_->current() == OnThisDay && model_->count() == 0 && !filters_->areSet());
}

void JournalPage::setUpList()
{
    list_->setObjectName(QStringLiteral("entries"));
    list_->setAccessibleName(tr("Entries"));
    list_->setModel(model_);
    list_->setItemDelegate(new JournalDelegate(list_));
    list_->setMinimumHeight(theme::space(5));
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setWordWrap(true); // lays its rows out anew when its width changes
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Reflection *entry = model_->at(current))
            open(Reflection(*entry));
    });
    connect(list_, &QListView::activated, this, [this] {
        if (entry_)
            entry_->editor()->setFocus();
    });
}

RecordModel<Reflection>::Look JournalPage::look()
{
    return {.wanted =
                [this](const Reflection &entry) {
                    return isWritten(entry) && filters_->lets(entry) && grouping_.wants(entry);
                },
            .before = [this](const Reflection &a, const Reflection &b) { return grouping_.isBefore(a, b); },
            .data = [this](const Reflection &entry, int role) { return dataOf(entry, role); }};
}

QVariant JournalPage::dataOf(const Reflection &entry, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return reflectionwords::beginning(entry.text);
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case JournalDelegate::Source:
        return sourceOf(entry);
    case JournalDelegate::Day:
        return dates::dayMonth(journal::day(mentorship(), entry), QLocale(), editing().today());
    case JournalDelegate::Group:
        return grouping_.heading(entry);
    case JournalDelegate::Starred:
        return entry.starred;
    case JournalDelegate::Shared:
        return isShared(entry);
    default:
        return {};
    }
}

QString JournalPage::sourceOf(const Reflection &entry)
{
    QStringList parts{editing().nameOf(entry.author), reflectionwords::occasion(mentorship(), entry)};
    if (const QString prompt = reflectionwords::prompt(mentorship(), entry); !prompt.isEmpty())
        parts << prompt;
    return parts.join(QStringLiteral(" · "));
}

/// All that the row shows, signs included, for those who hear it.
QString JournalPage::spoken(const Reflection &entry)
{
    QStringList parts{reflectionwords::plain(entry.text),
                      sourceOf(entry),
                      dates::full(journal::day(mentorship(), entry), QLocale()),
                      words::word(entry.visibility)};
    if (entry.starred)
        parts << tr("Starred");
    if (grouping_.by() == JournalGrouping::By::Day)
        parts << grouping_.heading(entry);
    return parts.join(QStringLiteral(". "));
}

void JournalPage::filter()
{
    model_->load(mentorship());
    showView();
    selectOpened();
}

void JournalPage::writeNew()
{
    choose(All);
    filters_->clear();
    Reflection fresh;
    fresh.id = Id<Reflection>::fresh();
    fresh.mentorship = mentorship().id();
    fresh.author = editing().actor();
    fresh.writtenAt = editing().now();
    if (!open(fresh))
        return;
    list_->setCurrentIndex({});
    nothing_->hide();
    entry_->editor()->setFocus();
    bringIntoView(entry_);
}

/// False while what was typed in another entry waits to be kept: that one stays.
bool JournalPage::open(const Reflection &entry)
{
    if (entry_ && entry_->now() && entry_->now()->id == entry.id)
        return true;
    if (!editing().flush()) {
        selectOpened();
        return false;
    }
    closeEntry();
    openedBy_ = editing().actor();
    openedIn_ = mentorship().id();
    entry_ = new JournalEntry(editing(), entry);
    connect(entry_, &JournalEntry::wanted, this, &Page::wanted);
    connect(entry_, &JournalEntry::removed, this, [this] {
        closeEntry();
        refresh();
    });
    sides_->add(entry_, 1, Qt::AlignTop);
    entry_->show();
    return true;
}

void JournalPage::closeEntry()
{
    if (!entry_)
        return;
    editing().flush();
    entry_->hide();
    entry_->setParent(nullptr);
    entry_->deleteLater();
    entry_ = nullptr;
}

/// Shows in the list which entry is open; none where a filter hides it.
void JournalPage::selectOpened()
{
    const Reflection *opened = entry_ ? entry_->now() : nullptr;
    const QModelIndex index = opened ? model_->reveal(opened->id) : QModelIndex();
    if (index != list_->currentIndex())
        list_->setCurrentIndex(index);
}
