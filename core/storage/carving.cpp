// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/carving.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace carving {

namespace {

constexpr qsizetype pageSize = 4096; // what every notebook has
constexpr qsizetype fileHeader = 100;
constexpr qsizetype mostLocal = (pageSize - 12) * 64 / 255 - 23;
constexpr qsizetype leastLocal = (pageSize - 12) * 32 / 255 - 23;
constexpr qsizetype mostColumns = 64;

/// A place in bytes; reading past their end gives nothing.
class Reader
{
public:
    Reader(const QByteArray &bytes, qsizetype at) : bytes_(bytes), at_(at) { }

    [[nodiscard]] qsizetype at() const { return at_; }

    /// Big-endian, of up to nine bytes, with seven bits in each but the ninth.
    std::optional<qint64> varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (at_ < 0 || at_ >= bytes_.size())
                return {};
            const auto byte = quint8(bytes_.at(at_++));
            if (i == 8)
                return qint64((value << 8) | byte);
            value = (value << 7) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0)
                return qint64(value);
        }
        return {};
    }

    std::optional<QByteArray> take(qint64 size)
    {
        if (size < 0 || at_ < 0 || size > bytes_.size() - at_)
            return {};
        const QByteArray taken = bytes_.mid(at_, qsizetype(size));
        at_ += qsizetype(size);
        return taken;
    }

private:
    const QByteArray &bytes_;
    qsizetype at_;
};

template <class T>
std::optional<T> number(const QByteArray &bytes, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(T)) > bytes.size())
        return {};
    return qFromBigEndian<T>(bytes.constData() + at);
}

/// The payload of the cell at a place: what stands there, and what stands in the chain of pages after it.
std::optional<QByteArray> payloadAt(const QByteArray &file, qsizetype at)
{
    Reader reader(file, at);
    const std::optional<qint64> size = reader.varint();
    if (!size || *size < 2 || *size > file.size())
        return {};
    qint64 local = *size;
    if (local > mostLocal) {
        const qint64 rest = leastLocal + (*size - leastLocal) % (pageSize - 4);
        local = rest <= mostLocal ? rest : leastLocal;
    }
    const qsizetype endOfPage = (at / pageSize + 1) * pageSize;
    std::optional<QByteArray> payload = reader.take(local);
    if (!payload || reader.at() > endOfPage)
        return {};
    std::optional<quint32> next = number<quint32>(file, reader.at());
    while (payload->size() < *size) {
        if (!next || *next == 0 || qint64(*next) * pageSize > file.size())
            return {};
        const qsizetype page = qsizetype(*next - 1) * pageSize;
        payload->append(file.mid(page + 4, std::min<qsizetype>(pageSize - 4, qsizetype(*size) - payload->size())));
        next = number<quint32>(file, page);
    }
    return payload;
}

/// What the page lists as its cells, read as a leaf and as an inner page: the byte that says which may be damaged.
void listCells(const QByteArray &file, qsizetype page, std::vector<QByteArray> &payloads)
{
    const qsizetype header = page == 0 ? fileHeader : page;
    const qsizetype count = std::min<qsizetype>(number<quint16>(file, header + 3).value_or(0), pageSize / 4);
    for (const bool isLeaf : {true, false}) {
        const qsizetype pointers = header + (isLeaf ? 8 : 12);
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype cell = page + number<quint16>(file, pointers + 2 * i).value_or(0);
            if (auto payload = payloadAt(file, cell + (isLeaf ? 0 : 4)))
                payloads.push_back(std::move(*payload));
        }
    }
}

/// How many bytes a value of this kind has, or nothing for a kind that isn't used.
std::optional<qint64> sizeOf(qint64 kind)
{
    constexpr std::array<qint64, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (kind < 0 || kind == 10 || kind == 11)
        return {};
    return kind < 10 ? sizes.at(size_t(kind)) : (kind - 12) / 2;
}

QVariant valueOf(qint64 kind, const QByteArray &bytes)
{
    if (kind == 0)
        return {};
    if (kind >= 12)
        return kind % 2 == 0 ? QVariant(bytes) : QVariant(QString::fromUtf8(bytes));
    if (kind >= 8)
        return QVariant(qlonglong(kind - 8));
    qint64 value = bytes.isEmpty() || qint8(bytes.at(0)) >= 0 ? 0 : -1;
    for (const char byte : bytes)
        value = qint64((quint64(value) << 8) | quint8(byte));
    return QVariant(qlonglong(value));
}

std::optional<std::vector<qint64>> kindsOf(Reader &reader)
{
    const qsizetype begin = reader.at();
    const std::optional<qint64> size = reader.varint();
    std::vector<qint64> kinds;
    while (size && reader.at() - begin < *size && qsizetype(kinds.size()) < mostColumns) {
        const std::optional<qint64> kind = reader.varint();
        if (!kind || !sizeOf(*kind))
            return {};
        kinds.push_back(*kind);
    }
    return size && reader.at() - begin == *size ? std::optional(kinds) : std::nullopt;
}

} // namespace

std::vector<QByteArray> payloadsIn(const QByteArray &file, Look look)
{
    std::vector<QByteArray> payloads;
    if (look == Look::Cells) {
        for (qsizetype page = 0; page < file.size(); page += pageSize)
            listCells(file, page, payloads);
        return payloads;
    }
    for (qsizetype at = 0; at < file.size(); ++at) {
        if (file.at(at) == 0)
            continue;
        if (auto payload = payloadAt(file, at); payload && valuesOf(*payload))
            payloads.push_back(std::move(*payload));
    }
    return payloads;
}

std::optional<QVariantList> valuesOf(const QByteArray &payload)
{
    Reader reader(payload, 0);
    const auto kinds = kindsOf(reader);
    if (!kinds)
        return {};
    QVariantList values;
    for (const qint64 kind : *kinds) {
        const std::optional<QByteArray> bytes = reader.take(*sizeOf(kind));
        if (!bytes)
            return {};
        values << valueOf(kind, *bytes);
    }
    return reader.at() == payload.size() ? std::optional(values) : std::nullopt;
}

} // namespace carving
