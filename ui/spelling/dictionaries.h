// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

/// The dictionaries of this system, one for each language: Voikko for Finnish, Hunspell for the others, both
/// through Enchant. A language without a dictionary is left out. One thread at a time.
class Dictionaries final
{
public:
    /// Opens the dictionaries for `languages` (en, fi, sv), which takes some tenths of a second.
    explicit Dictionaries(const QStringList &languages);
    ~Dictionaries();
    Q_DISABLE_COPY_MOVE(Dictionaries)

    /// Those that have a dictionary, in the order they were asked for.
    [[nodiscard]] const QStringList &languages() const { return languages_; }

    /// Whether `word` is a word of `language`. Takes some 50 µs.
    [[nodiscard]] bool accept(const QString &language, const QString &word) const;

    /// What could have been meant, the best first. Takes up to some 100 ms.
    [[nodiscard]] QStringList suggestions(const QString &language, const QString &word) const;

private:
    struct Opened; // Enchant's own types, whose names differ from version to version

    std::unique_ptr<Opened> opened_;
    QStringList languages_;
};
