// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QSqlQuery>
#include <QVariant>

/// A digest in the making: of a table, and the plain values of fields in their order.
class Digest
{
public:
    explicit Digest(const char *table);
    void add(const char *field, const QVariant &plain);
    [[nodiscard]] QByteArray result() const;

private:
    void addPart(QByteArrayView part);

    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

/// A digest of a record's content: the first 16 bytes of the SHA-256 of its table, field names and values.
[[nodiscard]] QByteArray digestOf(const Record &record);

/// The digest of the record in a query's current row, whose columns are all its fields from the first on. Where it is
/// the one that was kept, the row is what was saved, and so a record: it need not be read as one.
template <class R>
[[nodiscard]] QByteArray digestOfRow(const QSqlQuery &query)
{
    Digest digest(Describe<R>::table);
    int column = 0;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        const QVariant value = query.value(column++);
        const bool isTruth = std::is_same_v<V, bool> && value.typeId() == QMetaType::LongLong;
        if (isTruth && (value.toLongLong() == 0 || value.toLongLong() == 1))
            digest.add(field.name, value.toBool());
        else
            digest.add(field.name, value);
    });
    return digest.result();
}

/// `sum` with the digest taken in or out (exclusive or, so the order of records doesn't matter). An empty sum is
/// that of no records.
[[nodiscard]] QByteArray toggled(QByteArray sum, const QByteArray &digest);
