// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/describe.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace demo {

/// One object of a story, read strictly: what is missing or odd is noted as trouble, and the first trouble
/// is kept. The caller asks once, at the end, whether there was any.
class Entry
{
public:
    /// `where` says to a person which part of the story this is; `trouble` outlives the entry.
    Entry(QJsonObject object, QString where, QString &trouble);

    [[nodiscard]] QString text(const char *key) const;
    [[nodiscard]] QString textIfAny(const char *key) const;
    [[nodiscard]] int number(const char *key) const;
    [[nodiscard]] bool flag(const char *key) const;
    [[nodiscard]] bool flagIfAny(const char *key) const;
    [[nodiscard]] QDate date(const char *key) const;
    [[nodiscard]] QDate dateIfAny(const char *key) const;

    /// A local time of the clock in `zone`, as UTC.
    [[nodiscard]] QDateTime time(const char *key, const QTimeZone &zone) const;

    /// A value by its stable name.
    template <Named E>
    [[nodiscard]] E one(const char *key) const
    {
        const QByteArray name = stableName(text(key));
        for (size_t i = 0; i < Names<E>::names.size(); ++i) {
            if (name == QByteArray(Names<E>::names[i].data(), qsizetype(Names<E>::names[i].size())))
                return static_cast<E>(i);
        }
        wrong(key);
        return E{};
    }

    [[nodiscard]] std::vector<Entry> list(const char *key) const;
    [[nodiscard]] Entry object(const char *key) const;

    /// Notes that the value of `key` makes no sense here.
    void wrong(const char *key) const;

private:
    [[nodiscard]] QJsonValue value(const char *key, QJsonValue::Type type) const;
    [[nodiscard]] static QByteArray stableName(const QString &word);

    QJsonObject object_;
    QString where_;
    QString *trouble_;
};

} // namespace demo
