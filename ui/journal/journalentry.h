// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/lookup.h"
#include "ui/controls/cardlist.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"
#include "ui/verbs/place.h"

class Button;
class Card;
class Label;
class QTextEdit;
class ReadingText;
class TextField;

/// One entry of the journal, opened: written on by its author, read by the others; starred, and quoted in
/// the summary. A new entry is kept with its first words.
class JournalEntry final : public Input
{
    Q_OBJECT

public:
    /// `entry` need not be in the mentorship yet.
    JournalEntry(Editing &editing, const Reflection &entry, QWidget *parent = nullptr);
    void reload() override;

    /// The reflection as it is, or nullptr while nothing is written.
    [[nodiscard]] const Reflection *now() const;

    /// Where the text stands, to be written or read.
    [[nodiscard]] QTextEdit *editor() const;

signals:
    void wanted(const Place &place);
    void removed(); ///< it is in the trash

private:
    void addText(Card *card);
    void addActions(Card *card);
    void addQuotes(Card *card);
    void quoteSelection();
    void removeEntry();
    [[nodiscard]] bool wentToTrash(const Changeset &changeset) const;
    [[nodiscard]] bool isSame(const Reflection &other) const;
    [[nodiscard]] bool isPrompted() const { return entry_.occasion != Occasion::Journal; }
    [[nodiscard]] bool isOwn() const { return entry_.author == author_; }
    [[nodiscard]] bool mayBeQuoted() const;
    [[nodiscard]] lookup::Question question() const
    {
        return {entry_.author, entry_.occasion, entry_.meeting, entry_.prompt};
    }
    [[nodiscard]] edits::Edit write(const QString &text) const;
    [[nodiscard]] QWidget *quoteRow(Id<Pick> id);

    Editing &editing_;
    const Reflection entry_;  ///< as it was when it was opened
    const Id<Person> author_; ///< who writes
    TextField *field_ = nullptr;
    ReadingText *text_ = nullptr;
    Label *strip_ = nullptr; ///< below what others wrote
    Button *star_;
    Button *quote_;
    Button *remove_;
    QWidget *quotesHeading_;
    CardList<Pick> *quotes_;
};
