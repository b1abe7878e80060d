// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spelling/textwords.h"

#include <QColor>
#include <QDeadlineTimer>
#include <QSet>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <functional>
#include <optional>

class Speller;

/// Underlines the unknown words of a document. A paragraph is looked at by `check`; when its text changes, the
/// words that are remembered are marked at once, and the rest waits for the next `check`.
class SpellMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// `cursor` tells where the person is writing; nothing while they are not.
    using Cursor = std::function<std::optional<QTextCursor>()>;

    SpellMarks(Speller &speller, Cursor cursor, QObject *parent);

    /// Follows `document` from now on.
    void watch(QTextDocument *document);

    void setColour(const QColor &colour);

    /// The language of every paragraph; empty: each paragraph's own; `nothing`: no paragraph is checked.
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return language_; }
    static const QString nothing;

    /// The language that a paragraph without telling neighbours is in.
    void setUsualLanguage(const QString &language) { usual_ = language; }

    /// Leaves `word` alone in this document.
    void ignore(const QString &word);

    [[nodiscard]] bool isChecked(const QTextBlock &block) const;

    /// Looks up the words of a paragraph and marks the unknown ones. False when `deadline` passed first; the next
    /// call goes on where this one ended.
    [[nodiscard]] bool check(const QTextBlock &block, const QDeadlineTimer &deadline);

    /// The unknown words of a paragraph that was checked.
    [[nodiscard]] QList<TextWord> unknown(const QTextBlock &block) const;
    [[nodiscard]] QString languageOf(const QTextBlock &block) const;

    /// Looks at all paragraphs anew.
    void restart();

    /// Marks the word that was being written, too, once the cursor has left it.
    void cursorMoved();

signals:
    /// Some paragraph waits for `check`.
    void waiting();

protected:
    void highlightBlock(const QString &text) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString recognise(const QTextBlock &block, const QList<TextWord> &words) const;
    [[nodiscard]] QString languageAround(const QTextBlock &block) const;
    [[nodiscard]] bool isUnknown(const QString &language, const QString &word) const;
    void mark(const QTextBlock &block);

    Speller &speller_;
    Cursor cursor_;
    QTextCharFormat format_;
    QString language_;
    QString usual_;
    QSet<QString> ignored_;
    QTextBlock heldIn_;       ///< the paragraph being written, until the cursor leaves the word
    qsizetype heldFrom_ = -1; ///< where the word begins that is being written
    bool marking_ = false;    ///< the text is as it was
};
