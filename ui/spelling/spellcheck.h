// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/spelling/textwords.h"

#include <QBasicTimer>
#include <QObject>
#include <QTextBlock>

class QMenu;
class QTextEdit;
class Speller;
class SpellingChoices;
class SpellMarks;

/// Checks the spelling in one editor: marks what is seen of the text while nothing else is to be done, and offers
/// suggestions in the context menu and at the cursor.
class SpellCheck final : public QObject
{
    Q_OBJECT

public:
    /// The name of an editor's property that says which text it holds, so that the language chosen for it is found
    /// again. Without it the choice holds as long as the editor.
    static constexpr auto textProperty = "spelledText";

    /// Belongs to `editor`.
    SpellCheck(QTextEdit *editor, Speller &speller, SpellingChoices &choices);

    /// Looks at everything anew: another language or another list of words.
    void restart();

    /// Adds what there is to say about the spelling at `at` to a context menu.
    void addTo(QMenu &menu, const QTextCursor &at);

    /// Selects the unknown word at the cursor, or the next one, and opens its suggestions.
    void suggest();

signals:
    /// The person takes a suggestion, which is a step of its own.
    void replacing();
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] QString chosenLanguage() const;
    void choose(const QString &language);
    void nameChanged();
    void checkVisible();
    void wait(int ms);
    void searchOn();
    void select(const QTextBlock &block, const TextWord &word);
    void openSuggestions();
    [[nodiscard]] QTextCursor unknownAt(const QTextCursor &place) const;
    void addSuggestions(QMenu &menu, const QTextCursor &word);
    void addLanguages(QMenu &menu);

    QTextEdit *editor_;
    Speller &speller_;
    SpellingChoices &choices_;
    SpellMarks *marks_;
    QBasicTimer timer_;
    QString languageHere_; ///< the choice for a text without a name

    /// A search for the next unknown word, which goes on in pieces.
    struct Search
    {
        QTextBlock block;
        int blocksLeft = 0;
        qsizetype from = 0; ///< in the block
    };
    Search search_;
    QBasicTimer searchTimer_;
};
