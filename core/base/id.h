// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

#include <compare>

/// The identity of one record of type `T`: a UUID made where the record is made. A default-constructed
/// id means "none", so that an optional reference needs no second type.
template <class T>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : uuid_(uuid) { }

    /// A new random (version 4) identity.
    static Id fresh() { return Id(QUuid::createUuid()); }

    [[nodiscard]] bool isNull() const { return uuid_.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return uuid_; }
    [[nodiscard]] QString text() const { return uuid_.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.uuid_ < b.uuid_; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.uuid_, seed); }

private:
    QUuid uuid_;
};
