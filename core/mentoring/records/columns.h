// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/records.h"

#include <QJsonValue>
#include <QVariant>

#include <algorithm>
#include <optional>

/// How a field's value stands in a column (SQL) or under a key (JSON): a number, a text, bytes or nothing.
/// One pair of functions for both, so that file and export can't drift apart.
namespace columns {

template <class V>
[[nodiscard]] QVariant plain(const V &value)
{
    if constexpr (IsId<V>::value)
        return value.isNull() ? QVariant() : QVariant(value.text());
    else if constexpr (std::is_same_v<V, QUuid>)
        return value.toString(QUuid::WithoutBraces);
    else if constexpr (std::is_same_v<V, QDate>)
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    else if constexpr (std::is_same_v<V, QDateTime>)
        return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    else if constexpr (std::is_same_v<V, QString>)
        return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value);
    else if constexpr (std::is_same_v<V, QByteArray>)
        return value.isNull() ? QByteArray("") : value;
    else if constexpr (Named<V>) {
        const std::string_view name = nameOf(value);
        return QString::fromLatin1(name.data(), qsizetype(name.size()));
    } else {
        static_assert(std::is_same_v<V, int> || std::is_same_v<V, bool>);
        return value;
    }
}

/// The plain form as JSON, which has no bytes: they stand in base64.
[[nodiscard]] inline QJsonValue json(const QVariant &plain)
{
    if (plain.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(plain.toByteArray().toBase64());
    return QJsonValue::fromVariant(plain);
}

/// The value back, or nothing when the plain form is not one that `plain` makes.
template <class V>
[[nodiscard]] std::optional<V> value(const QVariant &plain)
{
    const bool isText = plain.typeId() == QMetaType::QString;
    if constexpr (IsId<V>::value || std::is_same_v<V, QUuid>) {
        if (IsId<V>::value && plain.isNull())
            return V{};
        const QUuid uuid = isText ? QUuid::fromString(plain.toString()) : QUuid();
        return uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != plain.toString() ? std::nullopt
                                                                                        : std::optional(V(uuid));
    } else if constexpr (std::is_same_v<V, QDate>) {
        if (plain.isNull())
            return QDate();
        const QDate date = isText ? QDate::fromString(plain.toString(), Qt::ISODate) : QDate();
        return date.isValid() && date.toString(Qt::ISODate) == plain.toString() ? std::optional(date) : std::nullopt;
    } else if constexpr (std::is_same_v<V, QDateTime>) {
        if (plain.isNull())
            return QDateTime();
        const QDateTime time = isText ? QDateTime::fromString(plain.toString(), Qt::ISODateWithMs) : QDateTime();
        return time.isValid() && time.timeSpec() == Qt::UTC ? std::optional(time) : std::nullopt;
    } else if constexpr (std::is_same_v<V, QString>) {
        return isText ? std::optional(plain.toString()) : std::nullopt;
    } else if constexpr (std::is_same_v<V, QByteArray>) {
        if (!isText)
            return plain.typeId() == QMetaType::QByteArray ? std::optional(plain.toByteArray()) : std::nullopt;
        const QByteArray text = plain.toString().toLatin1();
        const auto read = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        return read && read.decoded.toBase64() == text ? std::optional(read.decoded) : std::nullopt;
    } else if constexpr (Named<V>) {
        const auto &names = Names<V>::names;
        const auto found = std::find(names.begin(), names.end(), plain.toString().toStdString());
        return isText && found != names.end() ? std::optional(static_cast<V>(found - names.begin())) : std::nullopt;
    } else {
        bool good = false;
        const double number = plain.toDouble(&good);
        const bool fits = good && !isText && number >= -2147483648.0 && number <= 2147483647.0
            && number == static_cast<double>(static_cast<qint64>(number));
        if (!fits || (std::is_same_v<V, bool> && number != 0 && number != 1))
            return std::nullopt;
        return static_cast<V>(static_cast<qint64>(number));
    }
}

} // namespace columns
