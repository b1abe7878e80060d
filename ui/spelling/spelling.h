// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spelling/speller.h"
#include "ui/spelling/spellingchoices.h"

#include <QPointer>

class QTextEdit;
class QWidget;
class SpellCheck;

/// Checks the spelling of every text that is written in: an editor is looked after from the first time that it has
/// the focus. Dictionaries are opened then, not before.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where the person's own words and choices are kept.
    explicit Spelling(const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return choices_.isOn(); }
    void setOn(bool on);

    /// Suggestions for the unknown word at the cursor of the text with the focus, or for the next one.
    void suggest();

    /// What looks after `editor`; nothing until it had the focus and the dictionaries are open.
    [[nodiscard]] static SpellCheck *of(const QTextEdit *editor);

    [[nodiscard]] Speller &speller() { return speller_; }

signals:
    void failed(const Error &error);
    void changed(); ///< switched on or off

private:
    void look(QWidget *focused);
    void attach();

    Speller speller_;
    SpellingChoices choices_;
    QPointer<QTextEdit> editor_; ///< the one that had the focus last
    bool suggestSoon_ = false;   ///< as soon as the dictionaries are open
};
