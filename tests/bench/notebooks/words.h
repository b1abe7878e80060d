// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace bench {

/// The languages that people write in.
enum class Language { English, Finnish, Swedish };

/// What a person who mentors or is mentored might write, made by chance from a seed: the same seed writes the same
/// words. Finnish comes in compounds with endings, such as "oppimispäiväkirjasta", which are never listed whole.
class Words
{
public:
    Words(Language language, quint32 seed);

    [[nodiscard]] QString name();

    /// Some words without a full stop.
    [[nodiscard]] QString topic();

    [[nodiscard]] QString sentence();

    /// Markdown of about so many characters: paragraphs, now and then a list, a heading or something emphasised.
    [[nodiscard]] QString text(int characters);

    /// From 0 to below `count`.
    [[nodiscard]] int chance(int count) { return int(random_.bounded(quint32(count))); }

    [[nodiscard]] QRandomGenerator &random() { return random_; }

private:
    [[nodiscard]] const QString &of(const QStringList &list) { return list.at(chance(int(list.size()))); }
    [[nodiscard]] QString noun();

    Language language_;
    QRandomGenerator random_;
};

/// What is typed into a search: beginnings and middles of words of a language, of five letters and more.
[[nodiscard]] QStringList wantedWords(Language language);

} // namespace bench
