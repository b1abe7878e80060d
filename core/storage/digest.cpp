// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"

#include "core/mentoring/columns.h"

#include <QCryptographicHash>

namespace {

constexpr int digestSize = 16;

/// Adds a part with its length, so that no two lists of parts read the same.
void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    const QByteArray length = QByteArray::number(part.size()) + ':';
    hash.addData(length);
    hash.addData(part);
}

} // namespace

QByteArray digestOf(const Record &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::visit(
        [&]<class R>(const R &r) {
            addPart(hash, Describe<R>::table);
            forEachField<R>([&](const auto &field) {
                const QVariant plain = columns::plain(r.*(field.member));
                const bool isBytes = plain.typeId() == QMetaType::QByteArray;
                addPart(hash, field.name);
                addPart(hash,
                        plain.isNull() ? QByteArray("-")
                                       : '=' + (isBytes ? plain.toByteArray() : plain.toString().toUtf8()));
            });
        },
        record);
    return hash.result().left(digestSize);
}

QByteArray toggled(QByteArray sum, const QByteArray &digest)
{
    sum = sum.leftJustified(digestSize, '\0', true); // resize() would leave the new bytes to chance
    for (int i = 0; i < digestSize && i < digest.size(); ++i)
        sum[i] = char(sum.at(i) ^ digest.at(i));
    return sum;
}
