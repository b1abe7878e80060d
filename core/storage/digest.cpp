// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"

#include "core/base/sha256.h"
#include "core/mentoring/records/columns.h"

#include <array>
#include <charconv>

namespace {

constexpr int digestSize = 16;

} // namespace

Digest::Digest(const char *table)
{
    parts_.reserve(1024);
    addPart(table);
}

void Digest::add(const char *field, const QVariant &plain)
{
    if (plain.isNull())
        addNothing(field);
    else if (plain.typeId() == QMetaType::QByteArray)
        add(field, QByteArrayView(plain.toByteArray()));
    else
        add(field, QByteArrayView(plain.toString().toUtf8()));
}

void Digest::add(const char *field, QByteArrayView bytes)
{
    addPart(field);
    addPart(bytes, "=");
}

void Digest::addNothing(const char *field)
{
    addPart(field);
    addPart("-");
}

QByteArray Digest::result() const
{
    return sha256(QByteArrayView(parts_.data(), qsizetype(parts_.size()))).left(digestSize);
}

/// Adds a part with its length, so that no two lists of parts read the same.
void Digest::addPart(QByteArrayView part, QByteArrayView sign)
{
    std::array<char, 24> length; // NOLINT(cppcoreguidelines-pro-type-member-init): to_chars writes it
    const auto end = std::to_chars(length.begin(), length.end(), sign.size() + part.size()).ptr;
    parts_.append(length.begin(), end).append(1, ':');
    parts_.append(sign.data(), size_t(sign.size())).append(part.data(), size_t(part.size()));
}

QByteArray digestOf(const Record &record)
{
    return std::visit(
        []<class R>(const R &r) {
            Digest digest(Describe<R>::table);
            forEachField<R>([&](const auto &field) { digest.add(field.name, columns::plain(r.*(field.member))); });
            return digest.result();
        },
        record);
}

QByteArray toggled(QByteArray sum, const QByteArray &digest)
{
    sum = sum.leftJustified(digestSize, '\0', true); // resize() would leave the new bytes to chance
    for (int i = 0; i < digestSize && i < digest.size(); ++i)
        sum[i] = char(sum.at(i) ^ digest.at(i));
    return sum;
}
