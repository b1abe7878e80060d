// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/changeset.h"
#include "core/mentoring/records/columns.h"
#include "core/mentoring/records/mentorship.h"
#include "tests/support/catch.h"

#include <QStringList>

/// How values are printed when a test fails: records field by field from their description, changes as
/// what became of what.
namespace print {

template <class R>
concept Described = requires
{
    Describe<R>::table;
};

template <class V>
[[nodiscard]] QString value(const V &value)
{
    if constexpr (Named<V>) {
        if (static_cast<size_t>(value) >= Names<V>::names.size())
            return QStringLiteral("no name, but %1").arg(static_cast<int>(value));
    }
    const QVariant plain = columns::plain(value);
    return plain.isNull() ? QStringLiteral("–") : plain.toString();
}

template <Described R>
[[nodiscard]] QString record(const R &record)
{
    QStringList parts;
    forEachField<R>([&](const auto &field) {
        parts << QStringLiteral("%1=%2").arg(QLatin1String(field.name), value(record.*(field.member)));
    });
    return QLatin1String(Describe<R>::table) + QLatin1Char('{') + parts.join(QLatin1String(", ")) + QLatin1Char('}');
}

[[nodiscard]] QString record(const Record &record);

/// "added …", "removed …", or each field that differs.
[[nodiscard]] QString change(const Change &change);
[[nodiscard]] QString changeset(const Changeset &changeset);

/// How many records of each type, for example "programme 1, person 2".
[[nodiscard]] QString mentorship(const Mentorship &mentorship);
[[nodiscard]] QString error(const Error &error);

} // namespace print

bool operator==(const Error &a, const Error &b);

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.left(500).toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list) { return list.join(QLatin1String(" | ")).toStdString(); }
};

template <>
struct StringMaker<QDate>
{
    static std::string convert(const QDate &date) { return print::value(date).toStdString(); }
};

template <>
struct StringMaker<QDateTime>
{
    static std::string convert(const QDateTime &time) { return print::value(time).toStdString(); }
};

template <>
struct StringMaker<QUuid>
{
    static std::string convert(const QUuid &id) { return print::value(id).toStdString(); }
};

template <class T>
struct StringMaker<Id<T>>
{
    static std::string convert(const Id<T> &id) { return print::value(id).toStdString(); }
};

template <class E>
requires Named<E>
struct StringMaker<E>
{
    static std::string convert(E value) { return std::string(nameOf(value)); }
};

template <class R>
requires print::Described<R>
struct StringMaker<R>
{
    static std::string convert(const R &record) { return print::record(record).toStdString(); }
};

template <>
struct StringMaker<Record>
{
    static std::string convert(const Record &record) { return print::record(record).toStdString(); }
};

template <>
struct StringMaker<Changeset>
{
    static std::string convert(const Changeset &changeset) { return print::changeset(changeset).toStdString(); }
};

template <>
struct StringMaker<Mentorship>
{
    static std::string convert(const Mentorship &mentorship) { return print::mentorship(mentorship).toStdString(); }
};

template <>
struct StringMaker<Error>
{
    static std::string convert(const Error &error) { return print::error(error).toStdString(); }
};

template <class T>
struct StringMaker<tl::expected<T, Error>>
{
    static std::string convert(const Result<T> &result)
    {
        if (!result)
            return print::error(result.error()).toStdString();
        if constexpr (std::is_void_v<T>)
            return "good";
        else
            return Catch::Detail::stringify(*result);
    }
};

} // namespace Catch
