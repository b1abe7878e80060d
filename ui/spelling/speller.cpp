// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/speller.h"

#include "ui/spelling/keptlines.h"

#include <QDir>

namespace {

constexpr qsizetype mostRemembered = 50'000; ///< words of a language; forgotten all at once

} // namespace

Speller::Speller(const QString &folder, const QStringList &languages, QObject *parent) :
    QObject(parent), folder_(folder), wanted_(languages)
{ }

Speller::~Speller()
{
    if (loading_)
        loading_->wait();
}

QString Speller::ownWordsFile() const
{
    return QDir(folder_).filePath(QStringLiteral("own-words.txt"));
}

void Speller::load()
{
    if (loading_)
        return;
    const QStringList own = keptlines::read(ownWordsFile());
    ownWords_ = QSet<QString>(own.begin(), own.end());
    // Hunspell reads its word lists for tenths of a second, in which nobody should wait for a letter to appear.
    loading_.reset(QThread::create([this] { opened_ = std::make_unique<Dictionaries>(wanted_); }));
    connect(loading_.get(), &QThread::finished, this, [this] {
        loading_->wait();
        dictionaries_ = std::move(opened_);
        emit ready();
    });
    loading_->start(QThread::LowPriority);
}

QStringList Speller::languages() const
{
    return dictionaries_ ? dictionaries_->languages() : QStringList();
}

bool Speller::isOwn(const QString &word) const
{
    return ownWords_.contains(word) || ownWords_.contains(word.toLower());
}

std::optional<bool> Speller::remembered(const QString &language, const QString &word) const
{
    if (isOwn(word))
        return true;
    const auto words = remembered_.constFind(language);
    if (words == remembered_.constEnd())
        return std::nullopt;
    const auto found = words->constFind(word);
    return found == words->constEnd() ? std::nullopt : std::optional(*found);
}

bool Speller::accepts(const QString &language, const QString &word)
{
    if (!dictionaries_)
        return true;
    if (const auto known = remembered(language, word))
        return *known;
    QHash<QString, bool> &words = remembered_[language];
    if (words.size() >= mostRemembered)
        words.clear();
    const bool right = dictionaries_->accept(language, word);
    words.insert(word, right);
    return right;
}

QStringList Speller::suggestions(const QString &language, const QString &word, qsizetype most) const
{
    return dictionaries_ ? dictionaries_->suggestions(language, word).mid(0, most) : QStringList();
}

Result<void> Speller::add(const QString &word)
{
    ownWords_.insert(word);
    emit wordsChanged();
    // Another window may have added words in the meantime.
    QStringList lines = keptlines::read(ownWordsFile());
    if (lines.contains(word))
        return {};
    return keptlines::write(ownWordsFile(), lines << word);
}
