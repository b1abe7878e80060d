// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/dictionaries.h"

#include <QHash>

#include <enchant.h>

namespace {

/// The tag to ask Enchant for: the variant that people here write, else any of the language.
QByteArray tagFor(const QString &language, const QStringList &installed)
{
    static const QStringList preferred{
        QStringLiteral("en_GB"), QStringLiteral("fi"), QStringLiteral("fi_FI"), QStringLiteral("sv_FI")};
    for (const QString &tag : preferred) {
        if (tag.startsWith(language) && installed.contains(tag))
            return tag.toUtf8();
    }
    for (const QString &tag : installed) {
        if (tag == language || tag.startsWith(language + QLatin1Char('_')))
            return tag.toUtf8();
    }
    return {};
}

QStringList installedWith(EnchantBroker *broker)
{
    QStringList tags;
    enchant_broker_list_dicts(
        broker,
        [](const char *tag, const char *, const char *, const char *, void *into) {
            static_cast<QStringList *>(into)->append(QString::fromUtf8(tag));
        },
        &tags);
    tags.sort();
    return tags;
}

/// Voikko does not know the verb "mentoroida", of which half of the field's Finnish words are made.
bool isOfTheField(const QString &language, const QString &word)
{
    return language == QLatin1String("fi")
        && (word.startsWith(QLatin1String("mentoroi"), Qt::CaseInsensitive)
            || word.startsWith(QLatin1String("vertaismentoroi"), Qt::CaseInsensitive));
}

} // namespace

struct Dictionaries::Opened
{
    Opened() : broker(enchant_broker_init()) { }
    ~Opened()
    {
        for (EnchantDict *dictionary : std::as_const(byLanguage))
            enchant_broker_free_dict(broker, dictionary);
        enchant_broker_free(broker);
    }
    Q_DISABLE_COPY_MOVE(Opened)

    EnchantBroker *broker;
    QHash<QString, EnchantDict *> byLanguage;
};

Dictionaries::Dictionaries(const QStringList &languages) : opened_(std::make_unique<Opened>())
{
    const QStringList installed = installedWith(opened_->broker);
    for (const QString &language : languages) {
        const QByteArray tag = tagFor(language, installed);
        EnchantDict *dictionary = tag.isEmpty() ? nullptr
                                                : enchant_broker_request_dict(opened_->broker, tag.constData());
        if (!dictionary)
            continue;
        opened_->byLanguage.insert(language, dictionary);
        languages_ << language;
    }
}

Dictionaries::~Dictionaries() = default;

bool Dictionaries::accept(const QString &language, const QString &word) const
{
    if (isOfTheField(language, word))
        return true;
    EnchantDict *dictionary = opened_->byLanguage.value(language);
    const QByteArray bytes = word.toUtf8();
    // Less than 0 is an error of the dictionary, which is no mistake of the person.
    return !dictionary || bytes.isEmpty() || enchant_dict_check(dictionary, bytes.constData(), bytes.size()) <= 0;
}

QStringList Dictionaries::suggestions(const QString &language, const QString &word) const
{
    EnchantDict *dictionary = opened_->byLanguage.value(language);
    const QByteArray bytes = word.toUtf8();
    if (!dictionary || bytes.isEmpty())
        return {};
    size_t count = 0;
    char **found = enchant_dict_suggest(dictionary, bytes.constData(), bytes.size(), &count);
    if (!found)
        return {};
    QStringList words;
    for (size_t i = 0; i < count; ++i)
        words << QString::fromUtf8(found[i]);
    enchant_dict_free_string_list(dictionary, found);
    return words;
}
