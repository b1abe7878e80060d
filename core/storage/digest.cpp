// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"

#include "core/mentoring/columns.h"

namespace {

constexpr int digestSize = 16;

} // namespace

Digest::Digest(const char *table)
{
    addPart(table);
}

void Digest::add(const char *field, const QVariant &plain)
{
    addPart(field);
    if (plain.isNull())
        addPart("-");
    else if (plain.typeId() == QMetaType::QByteArray)
        addPart('=' + plain.toByteArray());
    else
        addPart('=' + plain.toString().toUtf8());
}

QByteArray Digest::result() const
{
    return hash_.result().left(digestSize);
}

/// Adds a part with its length, so that no two lists of parts read the same.
void Digest::addPart(QByteArrayView part)
{
    hash_.addData(QByteArray::number(part.size()) + ':');
    hash_.addData(part);
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
