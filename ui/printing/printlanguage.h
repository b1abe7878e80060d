// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/words.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

/// A language of print, independent of the window's. What is not translated is printed in English.
class PrintLanguage
{
public:
    /// `language` is a two-letter code: en, fi, sv. Another one prints in English.
    explicit PrintLanguage(const QString &language);

    /// A sentence marked with QT_TRANSLATE_NOOP("Report", …), or QT_TRANSLATE_N_NOOP where `%n` stands for `n`.
    /// Without a translation "meeting(s)" becomes "meeting" or "meetings".
    [[nodiscard]] QString operator()(const char *source, const char *comment = nullptr, int n = -1) const;

    /// The word for a value of an enumeration of core.
    template <class E>
    [[nodiscard]] QString word(E value) const
    {
        return translated("Words", words::english(value).source, words::english(value).comment, -1);
    }

    /// Two letters; what the texts of a pack are asked for in.
    [[nodiscard]] const QString &language() const { return language_; }

    /// For dates and numbers.
    [[nodiscard]] const QLocale &locale() const { return locale_; }

    /// As within a sentence: with a small first letter.
    [[nodiscard]] QString small(const QString &word) const;

private:
    [[nodiscard]] QString translated(const char *context, const char *source, const char *comment, int n) const;

    QString language_;
    QLocale locale_;
    std::shared_ptr<QTranslator> translator_;
};
