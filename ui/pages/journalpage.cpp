// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalpage.h"

#include "ui/dates.h"
#include "ui/reflectionwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/journaldelegate.h"
#include "ui/widgets/journalentry.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sides.h"
#include "ui/words.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTextEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

/// Whether every word of `query` stands somewhere in the text, within compounds too.
bool matches(const QString &text, const QString &query)
{
    const QStringList words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isWritten(const Reflection &entry)
{
    return !entry.text.trimmed().isEmpty();
}

} // namespace

JournalPage::JournalPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), model_(new RecordModel<Reflection>(look(), this)), list_(new QListView),
    search_(new QLineEdit), occasions_(new QComboBox), starred_(Button::choice(tr("Starred only"))),
    found_(Label::small({})),
    nothing_(Label::soft(tr("Nothing is written yet. Two sentences after a meeting are a good beginning."))),
    filters_(filters()), sides_(new Sides(36))
{
    setWide();
    setTitle(tr("Journal"), tr("What you wrote down along the way, the newest first."));
    auto *reflect = Button::primary(tr("Write a reflection"));
    reflect->setObjectName(QStringLiteral("reflect"));
    connect(reflect, &Button::clicked, this, &JournalPage::writeNew);
    setAside(reflect);
    add(nothing_);
    add(filters_);
    setUpList();
    sides_->add(list_);
    add(sides_);
    column()->setStretchFactor(sides_, 1);
    model_->follow(editing);
}

void JournalPage::refresh()
{
    if (openedBy_ != editing().actor() || openedIn_ != mentorship().id())
        closeEntry();
    const auto &all = mentorship().all<Reflection>();
    const bool any = std::any_of(all.begin(), all.end(), [](const auto &known) { return isWritten(known.second); });
    nothing_->setVisible(!any && !entry_);
    filters_->setVisible(any);
    list_->setVisible(any);
    model_->refreshData();
    sayWhatIsFound();
    selectOpened();
    Page::refresh();
}

void JournalPage::show(const QUuid &subject)
{
    const Reflection *entry = mentorship().find(Id<Reflection>(subject));
    if (!entry)
        return;
    if (!look().wanted(*entry))
        clearFilters();
    open(*entry);
    refresh();
}

QWidget *JournalPage::filters()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.4));
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Search in all entries"));
    search_->setAccessibleName(tr("Search the journal"));
    search_->setClearButtonEnabled(true);
    auto *clear = new QShortcut(Qt::Key_Escape, search_);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, search_, &QLineEdit::clear);
    connect(search_, &QLineEdit::textChanged, this, &JournalPage::filter);
    connect(search_, &QLineEdit::returnPressed, list_, qOverload<>(&QWidget::setFocus));
    column->addWidget(search_);

    occasions_->setObjectName(QStringLiteral("occasions"));
    occasions_->setAccessibleName(tr("Show entries of one occasion"));
    occasions_->addItem(tr("All occasions"));
    for (size_t i = 0; i < Names<Occasion>::names.size(); ++i)
        occasions_->addItem(words::word(static_cast<Occasion>(i)));
    connect(occasions_, &QComboBox::currentIndexChanged, this, &JournalPage::filter);
    starred_->setObjectName(QStringLiteral("starredOnly"));
    connect(starred_, &Button::toggled, this, &JournalPage::filter);
    column->addLayout(new Flow({occasions_, starred_}));
    column->addWidget(found_);
    found_->hide();
    return holder;
}

void JournalPage::setUpList()
{
    list_->setObjectName(QStringLiteral("entries"));
    list_->setAccessibleName(tr("Entries"));
    list_->setModel(model_);
    list_->setItemDelegate(new JournalDelegate(list_));
    list_->setMinimumHeight(theme::space(14));
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
                    const int occasion = occasions_->currentIndex() - 1;
                    return isWritten(entry) && (occasion < 0 || entry.occasion == static_cast<Occasion>(occasion))
                        && (!starred_->isChecked() || entry.starred) && matches(entry.text, search_->text());
                },
            .before = [](const Reflection &a, const Reflection &b) { return a.writtenAt > b.writtenAt; },
            .data = [this](const Reflection &entry, int role) { return dataOf(entry, role); }};
}

QVariant JournalPage::dataOf(const Reflection &entry, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return reflectionwords::plain(entry.text);
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case JournalDelegate::Source:
        return sourceOf(entry);
    case JournalDelegate::Day:
        return dates::dayMonth(reflectionwords::day(mentorship(), entry), QLocale(), editing().today());
    case JournalDelegate::Starred:
        return entry.starred;
    case JournalDelegate::Shared:
        return entry.visibility == Visibility::Shared;
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
                      dates::full(reflectionwords::day(mentorship(), entry), QLocale()),
                      words::word(entry.visibility)};
    if (entry.starred)
        parts << tr("Starred");
    return parts.join(QStringLiteral(". "));
}

bool JournalPage::isFiltered() const
{
    return occasions_->currentIndex() > 0 || starred_->isChecked() || !search_->text().trimmed().isEmpty();
}

void JournalPage::filter()
{
    model_->load(mentorship());
    sayWhatIsFound();
    selectOpened();
}

void JournalPage::clearFilters()
{
    const QSignalBlocker noSearch(search_);
    const QSignalBlocker noOccasion(occasions_);
    const QSignalBlocker noStar(starred_);
    search_->clear();
    occasions_->setCurrentIndex(0);
    starred_->setChecked(false);
    filter();
}

void JournalPage::sayWhatIsFound()
{
    QString words;
    const QString query = search_->text().trimmed();
    if (isFiltered() && model_->count() > 0)
        words = tr("%n found", nullptr, model_->count());
    else if (!query.isEmpty())
        words = tr("Nothing found for “%1”.").arg(query);
    else if (isFiltered())
        words = tr("No entry is like that.");
    if (words == found_->text())
        return;
    found_->setText(words);
    found_->setVisible(!words.isEmpty());
    QAccessibleEvent said(found_, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void JournalPage::writeNew()
{
    editing().flush();
    clearFilters();
    Reflection fresh;
    fresh.id = Id<Reflection>::fresh();
    fresh.mentorship = mentorship().id();
    fresh.author = editing().actor();
    fresh.writtenAt = editing().now();
    open(fresh);
    list_->setCurrentIndex({});
    nothing_->hide();
    entry_->editor()->setFocus();
    ensureWidgetVisible(entry_);
}

void JournalPage::open(const Reflection &entry)
{
    if (entry_ && entry_->now() && entry_->now()->id == entry.id)
        return;
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
