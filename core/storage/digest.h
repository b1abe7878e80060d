// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/records.h"
#include "core/storage/rawrows.h"

#include <QByteArray>
#include <QVariant>

#include <string>

/// A digest in the making: of a table, and the plain values of fields in their order.
class Digest
{
public:
    explicit Digest(const char *table);
    void add(const char *field, const QVariant &plain);

    /// A value as its bytes.
    void add(const char *field, QByteArrayView bytes);
    void addNothing(const char *field);

    [[nodiscard]] QByteArray result() const;

private:
    void addPart(QByteArrayView part, QByteArrayView sign = {});

    std::string parts_;
};

/// A digest of a record's content: the first 16 bytes of the SHA-256 of its table, field names and values.
[[nodiscard]] QByteArray digestOf(const Record &record);

/// The digest of the record in the current row, whose columns are all its fields from the first on; an empty one where
/// a value is of a type that no record has there. Where it is the one that was kept, the row is what was saved, and so
/// a record: it need not be read as one.
template <class R>
[[nodiscard]] QByteArray digestOfRow(RawRows &rows)
{
    Digest digest(Describe<R>::table);
    int column = -1;
    bool good = true;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        constexpr bool isNumber = std::is_same_v<V, int> || std::is_same_v<V, bool>;
        constexpr auto expected = isNumber  ? RawRows::Type::Number
            : std::is_same_v<V, QByteArray> ? RawRows::Type::Bytes
                                            : RawRows::Type::Text;
        const RawRows::Type type = rows.typeOf(++column);
        good = good && (type == expected || type == RawRows::Type::Null);
        if (type == RawRows::Type::Null) {
            digest.addNothing(field.name);
            return;
        }
        const QByteArrayView bytes = rows.bytes(column);
        if (std::is_same_v<V, bool> && (bytes == "0" || bytes == "1"))
            digest.add(field.name, QByteArrayView(bytes == "1" ? "true" : "false"));
        else
            digest.add(field.name, bytes);
    });
    return good ? digest.result() : QByteArray();
}

/// `sum` with the digest taken in or out (exclusive or, so the order of records doesn't matter). An empty sum is
/// that of no records.
[[nodiscard]] QByteArray toggled(QByteArray sum, const QByteArray &digest);
