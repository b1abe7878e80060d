// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/base/files.h"
#include "core/mentoring/records/columns.h"
#include "core/mentoring/records/mentorship.h"
#include "core/mentoring/records/rules.h"
#include "core/storage/carving.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace salvage {

namespace {

struct SalvageWords
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

constexpr qint64 largestNotebook = 2ll * 1024 * 1024 * 1024 - 1;
constexpr qsizetype digestSize = 16;

/// The longest payload in which a flipped bit is looked for: each of its bits is tried.
constexpr qsizetype longestTried = 2048;

/// The record that the values and the digest after them make, if they are such a one's.
template <class R>
std::optional<R> recordFrom(const QVariantList &values)
{
    constexpr auto count = qsizetype(std::tuple_size_v<decltype(Describe<R>::fields)>);
    if (values.size() != count + 1)
        return {};
    R record;
    int column = 0;
    bool good = true;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        const std::optional<V> value = columns::value<V>(values.at(column++));
        good = good && value;
        if (good)
            record.*(field.member) = *value;
    });
    return good ? std::optional(record) : std::nullopt;
}

/// The records that a payload may be; with `proved` only one whose digest says so.
std::vector<Record> recordsOf(const QByteArray &payload, bool proved)
{
    std::vector<Record> records;
    const std::optional<QVariantList> values = carving::valuesOf(payload);
    if (!values || values->isEmpty())
        return records;
    const QByteArray digest = values->constLast().toByteArray();
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        const auto record = recordFrom<R>(*values);
        if (record && (!proved || digestOf(Record(*record)) == digest))
            records.emplace_back(*record);
    });
    return records;
}

/// Whether it may be what is left of a record: an id and more in front, a digest at the end.
bool resembles(const QByteArray &payload)
{
    constexpr qsizetype least = 3 + digestSize + 36;
    const auto values = carving::valuesOf(payload);
    const bool isOfIndex = values && values->size() == 2; // a mentorship and an id
    return payload.size() >= least && payload.contains('-') && !isOfIndex;
}

/// The record that the payload is when one bit is turned round.
std::optional<Record> withOneBitTurned(QByteArray payload)
{
    if (payload.size() > longestTried)
        return {};
    for (qsizetype bit = 0; bit < payload.size() * 8; ++bit) {
        char &byte = payload.data()[bit / 8];
        const auto mask = char(1 << (bit % 8));
        byte = char(byte ^ mask);
        const std::vector<Record> records = recordsOf(payload, true);
        if (!records.empty())
            return records.front();
        byte = char(byte ^ mask);
    }
    return {};
}

QString tableOf(const Record &record)
{
    return std::visit([]<class R>(const R &) { return QString::fromLatin1(Describe<R>::table); }, record);
}

class Salvage
{
public:
    explicit Salvage(const QByteArray &file) : file_(file), sum_(sumIn(file)) { }

    void read()
    {
        take(carving::payloadsIn(file_, carving::Look::Cells));
        if (found_ != sum_)
            take(carving::payloadsIn(file_, carving::Look::Everywhere));
        turnBits();
        keepDoubtful();
        if (found_ != sum_ && words_.isEmpty())
            words_ << SalvageWords::tr("Something is missing that left no trace.");
        for (auto &[id, mentorship] : mentorships_)
            fit(id, mentorship);
    }

    [[nodiscard]] const std::map<Id<Programme>, Mentorship> &mentorships() const { return mentorships_; }
    [[nodiscard]] const QStringList &words() const { return words_; }

private:
    /// The sum of all digests, where the notebook keeps it.
    static QByteArray sumIn(const QByteArray &file)
    {
        const QByteArray key("\x03\x1b\x4d"
                             "content");
        const qsizetype at = file.lastIndexOf(key);
        return at < 0 ? QByteArray() : QByteArray::fromHex(file.mid(at + key.size(), 2 * digestSize));
    }

    void put(const Record &record)
    {
        ids_.insert(uuidOf(record));
        found_ = toggled(found_, digestOf(record));
        mentorships_[mentorshipOf(record)].put(record);
    }

    void take(const std::vector<QByteArray> &payloads)
    {
        for (const QByteArray &payload : payloads) {
            const std::vector<Record> records = recordsOf(payload, true);
            if (records.empty() && resembles(payload))
                doubtful_.insert(payload);
            else if (!records.empty() && !ids_.contains(uuidOf(records.front())))
                put(records.front());
        }
    }

    void turnBits()
    {
        for (auto payload = doubtful_.begin(); payload != doubtful_.end() && found_ != sum_;) {
            const std::optional<Record> record = withOneBitTurned(*payload);
            if (record && !ids_.contains(uuidOf(*record)))
                put(*record);
            payload = record ? doubtful_.erase(payload) : std::next(payload);
        }
    }

    /// Better a text with a wrong letter than none.
    void keepDoubtful()
    {
        for (const QByteArray &payload : std::as_const(doubtful_)) {
            const std::vector<Record> records = recordsOf(payload, false);
            if (found_ == sum_ || records.size() != 1 || ids_.contains(uuidOf(records.front()))
                || !rules::check(records.front()))
                continue;
            const Record &record = records.front();
            ids_.insert(uuidOf(record));
            mentorships_[mentorshipOf(record)].put(record);
            words_ << SalvageWords::tr("The record %1 in “%2” is kept, but not to the letter what was saved.")
                          .arg(uuidOf(record).toString(QUuid::WithoutBraces), tableOf(record));
        }
    }

    /// An empty record in the place of one that others need; false where none can stand there.
    template <class T>
    bool standIn(Mentorship &mentorship, Id<Programme> programme, Id<T> id)
    {
        if constexpr (std::is_same_v<T, Programme> || std::is_same_v<T, Person>) {
            T record;
            record.id = id;
            const QString name = SalvageWords::tr("Recovered");
            if constexpr (std::is_same_v<T, Programme>) {
                record.title = name;
            } else {
                record.mentorship = programme;
                record.name = name;
            }
            mentorship.put(record);
            words_ << SalvageWords::tr("The record %1 in “%2” is lost. Another stands in its place.")
                          .arg(id.text(), QLatin1String(Describe<T>::table));
            return true;
        } else {
            return false;
        }
    }

    /// Makes every reference lead somewhere.
    void fit(Id<Programme> programme, Mentorship &mentorship)
    {
        if (!mentorship.find(programme))
            standIn(mentorship, programme, programme);
        for (bool again = true; std::exchange(again, false);) { // what is left out may be needed by others
            forEachRecordType([&]<class R>(std::type_identity<R>) {
                const auto all = mentorship.all<R>();
                for (const auto &[id, record] : all)
                    again = fitOne(programme, mentorship, record) || again;
            });
        }
    }

    /// True when the record was left out.
    template <class R>
    bool fitOne(Id<Programme> programme, Mentorship &mentorship, R record)
    {
        const R before = record;
        bool belongs = true;
        forEachField<R>([&]<class V>(const Field<R, V> &field) {
            if constexpr (IsId<V>::value) {
                V &reference = record.*(field.member);
                if (field.bond == Bond::Value || reference.isNull() || mentorship.find(reference))
                    return;
                if (field.bond == Bond::Link)
                    reference = {};
                else if (!standIn(mentorship, programme, reference))
                    belongs = false;
            }
        });
        if (belongs && record == before)
            return false;
        mentorship.apply({{{Record(before), belongs ? std::optional(Record(record)) : std::nullopt}}});
        QString words = SalvageWords::tr("The record %1 in “%2” could not be kept: what it belongs to is lost.");
        if (belongs)
            words = SalvageWords::tr("The record %1 in “%2” is kept, but not to the letter what was saved.");
        words_ << words.arg(record.id.text(), QLatin1String(Describe<R>::table));
        return !belongs;
    }

    const QByteArray &file_;
    QByteArray sum_;
    QByteArray found_ = QByteArray(digestSize, '\0');
    QSet<QUuid> ids_;
    std::map<Id<Programme>, Mentorship> mentorships_;
    QSet<QByteArray> doubtful_;
    QStringList words_;
};

/// The bytes of the notebook; an unfinished save is taken back first, in a copy.
Result<QByteArray> bytesOf(const QString &damaged, const QString &copy)
{
    if (QFileInfo(files::journalOf(damaged)).size() == 0)
        return files::read(damaged, largestNotebook);
    Result<void> copied = files::copy(damaged, copy);
    if (copied)
        copied = files::copy(files::journalOf(damaged), files::journalOf(copy));
    if (copied)
        (void)Database::open(copy, Database::Create::Never, Database::Access::Claim);
    Result<QByteArray> bytes = copied ? files::read(copy, largestNotebook) : tl::unexpected(copied.error());
    files::removeNotebook(copy);
    return bytes;
}

std::vector<Changeset> changesetsOf(const std::map<Id<Programme>, Mentorship> &mentorships, int &records)
{
    std::vector<Changeset> changesets;
    for (const auto &each : mentorships) {
        const Mentorship &mentorship = each.second; // clang 14 takes no structured binding into a lambda
        Changeset changeset;
        forEachRecordType([&]<class R>(std::type_identity<R>) {
            for (const auto &[recordId, record] : mentorship.all<R>())
                changeset.changes.push_back({std::nullopt, Record(record)});
        });
        records += int(changeset.changes.size());
        changesets.push_back(std::move(changeset));
    }
    return changesets;
}

} // namespace

bool findsAny(const QString &damaged)
{
    const Result<QByteArray> bytes = files::read(damaged, largestNotebook);
    if (!bytes)
        return false;
    const auto isRecord = [](const QByteArray &payload) { return !recordsOf(payload, true).empty(); };
    for (const carving::Look look : {carving::Look::Cells, carving::Look::Everywhere}) {
        const std::vector<QByteArray> payloads = carving::payloadsIn(*bytes, look);
        if (std::any_of(payloads.begin(), payloads.end(), isRecord))
            return true;
    }
    return false;
}

Result<Salvaged> into(const QString &damaged, const QString &to)
{
    if (QFileInfo::exists(to))
        return failure(
            Error::Kind::Refused,
            SalvageWords::tr("“%1” exists already. Choose another name for the new notebook.").arg(files::shown(to)));
    const Result<QByteArray> bytes = bytesOf(damaged, files::partOf(to));
    if (!bytes)
        return tl::unexpected(bytes.error());
    Salvage salvage(*bytes);
    salvage.read();
    if (salvage.mentorships().empty())
        return failure(Error::Kind::NotOurs,
                       SalvageWords::tr("“%1” holds nothing that could be saved. Restore a backup instead.")
                           .arg(files::shown(damaged)));
    Salvaged salvaged{0, salvage.words()};
    const std::vector<Changeset> changesets = changesetsOf(salvage.mentorships(), salvaged.records);
    auto made = Database::open(to, Database::Create::IfMissing);
    if (!made)
        return tl::unexpected(made.error());
    const Result<void> saved = (*made)->save(changesets);
    if (saved)
        return salvaged;
    made->reset();
    files::removeNotebook(to);
    return tl::unexpected(saved.error());
}

} // namespace salvage
