// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellmarks.h"

#include "ui/spelling/speller.h"
#include "ui/spelling/textlanguage.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextDocument>

#include <algorithm>
#include <tuple>
#include <utility>

const QString SpellMarks::nothing = QStringLiteral("none");

namespace {

/// What is known about a paragraph.
struct Spelled final : QTextBlockUserData
{
    QString language; ///< recognised; stays while the paragraph is written on
    bool isChecked = false;
};

Spelled *spelled(const QTextBlock &block)
{
    return dynamic_cast<Spelled *>(block.userData());
}

} // namespace

SpellMarks::SpellMarks(Speller &speller, Cursor cursor, QObject *parent) :
    QSyntaxHighlighter(parent), speller_(speller), cursor_(std::move(cursor))
{
    format_.setUnderlineStyle(QTextCharFormat::WaveUnderline);
}

void SpellMarks::watch(QTextDocument *document)
{
    // Before Qt's own connection, so that it is known who writes where when a changed paragraph is marked.
    connect(document, &QTextDocument::contentsChange, this, [this] {
        if (const auto cursor = cursor_())
            heldIn_ = cursor->block();
    });
    setDocument(document);
}

void SpellMarks::setColour(const QColor &colour)
{
    if (format_.underlineColor() == colour)
        return;
    format_.setUnderlineColor(colour);
    restart();
}

void SpellMarks::setLanguage(const QString &language)
{
    if (language_ == language)
        return;
    language_ = language;
    restart();
}

void SpellMarks::ignore(const QString &word)
{
    ignored_.insert(word);
    restart();
}

void SpellMarks::restart()
{
    if (!document())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        Spelled *data = spelled(block);
        if (!data)
            continue;
        data->isChecked = false;
        mark(block);
    }
    emit waiting();
}

QString SpellMarks::languageOf(const QTextBlock &block) const
{
    const Spelled *data = spelled(block);
    return !language_.isEmpty() ? language_ : data ? data->language : QString();
}

bool SpellMarks::isChecked(const QTextBlock &block) const
{
    const Spelled *data = spelled(block);
    return data ? data->isChecked : block.userData() != nullptr; // somebody else's paragraph is left alone
}

bool SpellMarks::isUnknown(const QString &language, const QString &word) const
{
    return language != nothing && !speller_.remembered(language, word).value_or(true) && !ignored_.contains(word);
}

QString SpellMarks::languageAround(const QTextBlock &block) const
{
    constexpr int far = 20;
    QTextBlock before = block.previous();
    QTextBlock after = block.next();
    for (int i = 0; i < far && (before.isValid() || after.isValid()); ++i) {
        for (QTextBlock *beside : {&before, &after}) {
            const Spelled *data = beside->isValid() ? spelled(*beside) : nullptr;
            if (data && !data->language.isEmpty() && beside->length() > 1)
                return data->language;
        }
        before = before.previous();
        after = after.next();
    }
    return usual_;
}

QString SpellMarks::recognise(const QTextBlock &block, const QList<TextWord> &words) const
{
    if (!language_.isEmpty())
        return language_;
    const QString text = block.text();
    QStringList telling;
    for (const TextWord &word : words) {
        telling << word.in(text);
        if (telling.size() >= textlanguage::enough)
            break;
    }
    const Spelled *data = spelled(block);
    return textlanguage::recognise(
        telling,
        speller_.languages(),
        data ? data->language : QString(),
        languageAround(block),
        [this](const QString &language, const QString &word) { return speller_.accepts(language, word); });
}

bool SpellMarks::check(const QTextBlock &block, const QDeadlineTimer &deadline)
{
    const QString text = block.text();
    const QList<TextWord> words = textwords::of(text);
    const QString language = recognise(block, words);
    if (language != nothing) {
        for (const TextWord &word : words) {
            std::ignore = speller_.accepts(language, word.in(text));
            if (deadline.hasExpired())
                return false;
        }
    }
    Spelled *data = spelled(block);
    if (!data) {
        data = new Spelled;
        QTextBlock(block).setUserData(data);
    }
    // Too short a paragraph stays open for what its neighbours turn out to be.
    if (language_.isEmpty())
        data->language = words.isEmpty() ? QString() : language;
    data->isChecked = true;
    mark(block);
    return true;
}

QList<TextWord> SpellMarks::unknown(const QTextBlock &block) const
{
    const QString text = block.text();
    const QString language = languageOf(block);
    QList<TextWord> words = textwords::of(text);
    words.removeIf([&](const TextWord &word) { return !isUnknown(language, word.in(text)); });
    return words;
}

/// Underlining is no change of the text: nobody is told of one.
void SpellMarks::mark(const QTextBlock &block)
{
    const QScopedValueRollback<bool> marking(marking_, true);
    const QSignalBlocker quiet(document());
    rehighlightBlock(block);
}

/// Qt's first look through a whole text comes as a call of its own; that is no change of the text, either.
bool SpellMarks::event(QEvent *event)
{
    if (event->type() != QEvent::MetaCall || !document())
        return QSyntaxHighlighter::event(event);
    const QSignalBlocker quiet(document());
    return QSyntaxHighlighter::event(event);
}

/// Called by Qt for a paragraph whose text changed, and by `mark`.
void SpellMarks::highlightBlock(const QString &text)
{
    const QTextBlock block = currentBlock();
    Spelled *data = spelled(block);
    if (!marking_) {
        if (data)
            data->isChecked = false;
        emit waiting();
    }
    std::optional<qsizetype> writingAt;
    const auto cursor = cursor_();
    if (cursor && cursor->block() == block) {
        if (heldIn_ == block)
            writingAt = cursor->positionInBlock();
    }
    if (writingAt)
        heldFrom_ = -1;
    if (!data || (data->language.isEmpty() && language_.isEmpty()))
        return;
    const QString language = languageOf(block);
    for (const TextWord &word : textwords::of(text)) {
        if (!isUnknown(language, word.in(text)))
            continue;
        if (writingAt && word.touches(*writingAt))
            heldFrom_ = word.start;
        else
            setFormat(int(word.start), int(word.length), format_);
    }
}

void SpellMarks::cursorMoved()
{
    if (!heldIn_.isValid())
        return;
    const auto cursor = cursor_();
    const QString text = heldIn_.text();
    if (cursor && cursor->block() == heldIn_) {
        const QList<TextWord> words = textwords::of(text);
        const auto word = std::find_if(
            words.begin(), words.end(), [&](const TextWord &each) { return each.touches(cursor->positionInBlock()); });
        // Still in the word, or nothing is held back.
        if (word != words.end() && (heldFrom_ < 0 || word->start == heldFrom_))
            return;
    }
    const QTextBlock left = std::exchange(heldIn_, QTextBlock());
    heldFrom_ = -1;
    mark(left);
}
