// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalentry.h"

#include "core/mentoring/views/journal.h"
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/reading.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/readingtext.h"
#include "ui/fields/textfield.h"
#include "ui/fields/visibilitystrip.h"
#include "ui/look/icons.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/words/dates.h"

#include <QSignalBlocker>

#include <algorithm>

JournalEntry::JournalEntry(Editing &editing, const Reflection &entry, QWidget *parent) :
    Input(parent), editing_(editing), entry_(entry), author_(editing.actor()), star_(Button::quiet({})),
    quote_(Button::quiet(tr("Quote in the summary"))), remove_(Button::quiet(tr("Remove"))),
    quotesHeading_(Label::small(tr("Quoted in the summary:"))),
    quotes_(new CardList<Pick>([this](Id<Pick> id) { return quoteRow(id); }, 0.3))
{
    QVBoxLayout *column = columnIn(this);
    auto *card = new Card;
    column->addWidget(card);
    const QString prompt = reflectionwords::prompt(editing.mentorship(), entry);
    const QString occasion = reflectionwords::occasion(editing.mentorship(), entry);
    card->add(Label::heading(prompt.isEmpty() ? occasion : prompt));
    const QString author = editing.nameOf(entry.author);
    const QString day = dates::full(journal::day(editing.mentorship(), entry), QLocale());
    card->add(Label::small(prompt.isEmpty() ? QStringLiteral("%1 · %2").arg(author, day)
                                            : QStringLiteral("%1 · %2 · %3").arg(author, occasion, day)));
    addText(card);
    addActions(card);
    addQuotes(card);
    connect(&editing, &Editing::changed, this, [this](const Changeset &changeset) {
        if (wentToTrash(changeset))
            emit removed();
    });
    setFocusProxy(editor());
    editor()->setAccessibleName(prompt.isEmpty() ? tr("Reflection") : prompt);
    JournalEntry::reload();
}

const Reflection *JournalEntry::now() const
{
    return isPrompted() ? lookup::answerTo(editing_.mentorship(), question()) : editing_.mentorship().find(entry_.id);
}

QTextEdit *JournalEntry::editor() const
{
    return field_ ? static_cast<QTextEdit *>(field_->editor()) : text_;
}

void JournalEntry::reload()
{
    const Reflection *entry = now();
    const bool starred = entry && entry->starred;
    const QSignalBlocker blocker(star_);
    star_->setChecked(starred);
    star_->setText(starred ? tr("Starred") : tr("Star"));
    star_->setIcon(icons::icon(starred ? QStringLiteral("starred") : QStringLiteral("star"),
                               starred ? QPalette::BrightText : QPalette::PlaceholderText));
    star_->setEnabled(entry && isOwn());
    star_->setVisible(isOwn() || starred);
    quote_->setVisible(mayBeQuoted());
    quote_->setEnabled(entry);
    remove_->setVisible(isOwn() && !isPrompted());
    remove_->setEnabled(entry);
    if (text_) {
        text_->show(entry ? entry->text : QString());
        strip_->setText(entry && isShared(*entry)
                            ? tr("Shared with %1").arg(editing_.othersThan(entry_.author))
                            : tr("Private – only %1 decides who else reads it").arg(editing_.nameOf(entry_.author)));
    }
    const QUuid id = entry ? entry->id.uuid() : QUuid();
    const auto picks = editing_.mentorship().sorted<Pick>(
        [&](const Pick &pick) { return pick.record == id && !pick.quote.isEmpty(); },
        [](const Pick &a, const Pick &b) { return a.id < b.id; });
    quotes_->showRecords(picks);
    quotesHeading_->setVisible(!picks.empty());
}

void JournalEntry::addText(Card *card)
{
    if (isOwn()) {
        field_ = new TextField(
            editing_,
            tr("Write a reflection"),
            {[this] { return now() ? now()->text : QString(); }, [this](const QString &text) { return write(text); }},
            6);
        field_->setPlaceholder(tr("What happened, what did you notice, what do you make of it?"));
        field_->editor()->setProperty("look", QStringLiteral("bare"));
        card->add(field_);
        if (reading::isAlwaysPrivate(editing_.mentorship(), entry_)) {
            card->add(VisibilityStrip::alwaysPrivate());
            return;
        }
        card->add(new VisibilityStrip(
            editing_,
            entry_.author,
            [this]() -> std::optional<Visibility> { return now() ? std::optional(now()->visibility) : std::nullopt; },
            [this](Visibility visibility) {
                return edits::setVisibility(editing_.mentorship(), now() ? now()->id : entry_.id, visibility);
            }));
        return;
    }
    text_ = new ReadingText;
    text_->setPictures([this](const QString &hash) { return editing_.picture(hash); });
    card->add(text_);
    strip_ = Label::small({});
    card->add(strip_);
}

void JournalEntry::addActions(Card *card)
{
    star_->setCheckable(true);
    star_->setObjectName(QStringLiteral("star"));
    quote_->setObjectName(QStringLiteral("quoteInSummary"));
    quote_->setToolTip(tr("Select the words that you want to print, then press this"));
    quote_->setAccessibleDescription(quote_->toolTip());
    remove_->setObjectName(QStringLiteral("removeEntry"));
    connect(star_, &Button::toggled, this, [this](bool starred) {
        editing_.flush();
        if (now())
            editing_.perform(starred ? tr("Star an entry") : tr("Take a star away"),
                             edits::star(editing_.mentorship(), now()->id, starred));
        reload();
    });
    connect(quote_, &Button::clicked, this, &JournalEntry::quoteSelection);
    connect(remove_, &Button::clicked, this, &JournalEntry::removeEntry);
    auto *actions = new Flow({star_, quote_, remove_});
    card->add(actions);
    if (entry_.meeting.isNull())
        return;
    auto *meeting = Button::quiet(tr("Go to the meeting"));
    connect(meeting, &Button::clicked, this, [this] { emit wanted({PageId::Dialogue, entry_.meeting.uuid()}); });
    actions->addWidget(meeting);
}

void JournalEntry::addQuotes(Card *card)
{
    card->add(quotesHeading_);
    card->add(quotes_);
}

/// What never leaves its author is not printed; what another keeps private is theirs to choose.
bool JournalEntry::mayBeQuoted() const
{
    const Reflection *entry = now();
    if (reading::isAlwaysPrivate(editing_.mentorship(), entry_))
        return false;
    return isOwn() || (entry && isShared(*entry));
}

void JournalEntry::quoteSelection()
{
    editing_.flush();
    const Reflection *entry = now();
    if (!entry)
        return;
    const QString passage = editor()
                                ->textCursor()
                                .selectedText()
                                .replace(QChar::ParagraphSeparator, QLatin1Char('\n'))
                                .replace(QChar::LineSeparator, QLatin1Char('\n'))
                                .remove(QChar::ObjectReplacementCharacter);
    editing_.perform(tr("Quote in the summary"),
                     edits::quote(editing_.mentorship(), Id<Pick>::fresh(), entry->id.uuid(), passage));
    reload();
}

void JournalEntry::removeEntry()
{
    editing_.flush();
    if (now())
        editing_.remove(tr("Remove an entry"), now()->id);
}

/// By its own button, by its name or by doing it again. What was only emptied stays open.
bool JournalEntry::wentToTrash(const Changeset &changeset) const
{
    const auto &changes = changeset.changes;
    const bool fillsTrash = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return !change.was && std::holds_alternative<Removal>(*change.is);
    });
    return fillsTrash && std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
               const auto *gone = change.is ? nullptr : std::get_if<Reflection>(&*change.was);
               return gone && isSame(*gone);
           });
}

bool JournalEntry::isSame(const Reflection &other) const
{
    return isPrompted() ? other.author == entry_.author && other.occasion == entry_.occasion
            && other.meeting == entry_.meeting && other.prompt == entry_.prompt
                        : other.id == entry_.id;
}

edits::Edit JournalEntry::write(const QString &text) const
{
    const Mentorship &mentorship = editing_.mentorship();
    if (isPrompted())
        return edits::answer(mentorship, question(), text, editing_.now());
    const Reflection *known = now();
    if (!known)
        return text.isEmpty() ? edits::Edit(Changeset{})
                              : edits::reflect(mentorship, entry_.id, entry_.author, text, editing_.now());
    if (text.isEmpty() && !isShared(*known) && !known->starred)
        return edits::remove(mentorship, known->id);
    return edits::write(mentorship, known->id, &Reflection::text, text);
}

QWidget *JournalEntry::quoteRow(Id<Pick> id)
{
    const Pick *pick = editing_.mentorship().find(id);
    const QString passage = pick ? pick->quote : QString();
    auto *holder = new QWidget;
    auto *remove = Button::quiet(tr("Remove"));
    remove->setObjectName(QStringLiteral("removeQuote"));
    remove->setAccessibleName(tr("Remove the quote “%1”").arg(passage));
    connect(remove, &Button::clicked, this, [this, id] {
        editing_.perform(tr("Remove a quote"), edits::remove(editing_.mentorship(), id));
        reload();
    });
    QHBoxLayout *line = rowIn(holder);
    line->addWidget(new Label(tr("“%1”").arg(passage)), 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    return holder;
}
