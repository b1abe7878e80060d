// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilters.h"

#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>

namespace {

/// Whether every word of `query` stands somewhere in the text, within compounds too.
bool matches(const QString &text, const QString &query)
{
    const QStringList words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

JournalFilters::JournalFilters(QWidget *parent) :
    QWidget(parent), search_(new QLineEdit), occasions_(new QComboBox), starred_(Button::choice(tr("Starred only"))),
    found_(Label::small({}))
{
    QVBoxLayout *column = columnIn(this, 0.4);
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Search in all entries"));
    search_->setAccessibleName(tr("Search the journal"));
    search_->setClearButtonEnabled(true);
    auto *clear = new QShortcut(Qt::Key_Escape, search_);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, search_, &QLineEdit::clear);
    connect(search_, &QLineEdit::textChanged, this, &JournalFilters::changed);
    connect(search_, &QLineEdit::returnPressed, this, &JournalFilters::left);
    column->addWidget(search_);

    occasions_->setObjectName(QStringLiteral("occasions"));
    occasions_->setAccessibleName(tr("Show entries of one occasion"));
    occasions_->addItem(tr("All occasions"));
    for (size_t i = 0; i < Names<Occasion>::names.size(); ++i)
        occasions_->addItem(words::word(static_cast<Occasion>(i)));
    connect(occasions_, &QComboBox::currentIndexChanged, this, &JournalFilters::changed);
    starred_->setObjectName(QStringLiteral("starredOnly"));
    connect(starred_, &Button::toggled, this, &JournalFilters::changed);
    column->addLayout(new Flow({occasions_, starred_}));
    column->addWidget(found_);
    found_->hide();
}

bool JournalFilters::lets(const Reflection &entry) const
{
    const int occasion = occasions_->currentIndex() - 1;
    return (occasion < 0 || entry.occasion == static_cast<Occasion>(occasion))
        && (!starred_->isChecked() || entry.starred) && matches(entry.text, search_->text());
}

bool JournalFilters::areSet() const
{
    return occasions_->currentIndex() > 0 || starred_->isChecked() || !search_->text().trimmed().isEmpty();
}

void JournalFilters::clear()
{
    const QSignalBlocker noSearch(search_);
    const QSignalBlocker noOccasion(occasions_);
    const QSignalBlocker noStar(starred_);
    search_->clear();
    occasions_->setCurrentIndex(0);
    starred_->setChecked(false);
    emit changed();
}

void JournalFilters::say(int count)
{
    QString words;
    const QString query = search_->text().trimmed();
    if (areSet() && count > 0)
        words = tr("%n found", nullptr, count);
    else if (!query.isEmpty())
        words = tr("Nothing found for “%1”.").arg(query);
    else if (areSet())
        words = tr("No entry is like that.");
    if (words == found_->text())
        return;
    found_->setText(words);
    found_->setVisible(!words.isEmpty());
    QAccessibleEvent said(found_, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}
