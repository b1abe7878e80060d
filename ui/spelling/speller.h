// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/spelling/dictionaries.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <optional>

/// Knows right words from wrong ones in the person's languages, with the words of their own. Nothing is opened
/// before `load`; without any dictionary nothing is wrong.
class Speller final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where the own words are kept; `languages` those to look for, in the order of preference.
    Speller(const QString &folder, const QStringList &languages, QObject *parent = nullptr);
    ~Speller() override;

    /// Opens the dictionaries beside the person's work, once; `ready` follows.
    void load();
    [[nodiscard]] bool isReady() const { return dictionaries_ != nullptr; }

    /// Languages that have a dictionary, the preferred one first; none before `ready`.
    [[nodiscard]] QStringList languages() const;

    /// What is remembered about `word`; nothing when it was not looked up yet.
    [[nodiscard]] std::optional<bool> remembered(const QString &language, const QString &word) const;

    /// Looks `word` up and remembers it.
    [[nodiscard]] bool accepts(const QString &language, const QString &word);

    /// What could have been meant, the best first, at most `most`.
    [[nodiscard]] QStringList suggestions(const QString &language, const QString &word, qsizetype most = 6) const;

    /// Adds `word` to the person's own words, right in every language from now on. Disk: then for this session only.
    [[nodiscard]] Result<void> add(const QString &word);

    /// Where the own words are kept.
    [[nodiscard]] QString ownWordsFile() const;

signals:
    void ready();
    void wordsChanged();

private:
    [[nodiscard]] bool isOwn(const QString &word) const;

    QString folder_;
    QStringList wanted_;
    std::unique_ptr<QThread> loading_;
    std::unique_ptr<Dictionaries> opened_; ///< the thread's until it has finished
    std::unique_ptr<Dictionaries> dictionaries_;
    QSet<QString> ownWords_;
    QHash<QString, QHash<QString, bool>> remembered_; ///< by language and word
};
