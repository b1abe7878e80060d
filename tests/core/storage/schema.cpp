// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"
#include "core/storage/rows.h"

#include "tests/support/gens.h"
#include "tests/support/sqlfile.h"
#include "tests/support/tempnotebook.h"

using AllRecords = EveryRecord<std::tuple>;

namespace {

/// A record with any values, but named owners: checkReferences lets no other through to the file.
template <class R>
R ownedRecord()
{
    R record = *gens::record<R>();
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (IsId<V>::value) {
            if (field.bond == Bond::Owner)
                record.*(field.member) = V(*gens::uuid());
        }
    });
    return record;
}

} // namespace

TEMPLATE_LIST_TEST_CASE("A table's columns are the fields of the description and a digest", "[schema]", AllRecords)
{
    TempNotebook notebook;
    notebook.close();
    SqlFile file(notebook.path());

    QStringList described;
    forEachField<TestType>([&]<class V>(const Field<TestType, V> &field) {
        constexpr bool isBytes = std::is_same_v<V, QByteArray>;
        constexpr bool isNumber = std::is_same_v<V, int> || std::is_same_v<V, bool>;
        constexpr bool isTime = std::is_same_v<V, QDate> || std::is_same_v<V, QDateTime>;
        const bool isOptionalId = IsId<V>::value && field.bond != Bond::Owner && QLatin1String(field.name) != "id"_L1;
        described << QStringLiteral("%1 %2%3").arg(QLatin1String(field.name),
                                                   isNumber      ? u"INTEGER"_s
                                                       : isBytes ? u"BLOB"_s
                                                                 : u"TEXT"_s,
                                                   isTime || isOptionalId ? QString() : u" NOT NULL"_s);
    });
    described << u"digest BLOB NOT NULL"_s;

    QStringList columns;
    for (const QVariantList &column :
         file.rows(QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1String(Describe<TestType>::table))))
        columns << QStringLiteral("%1 %2%3").arg(
            column.at(1).toString(), column.at(2).toString(), column.at(3).toBool() ? u" NOT NULL"_s : QString());
    CHECK(columns == described);
}

TEMPLATE_LIST_TEST_CASE("A table's foreign keys are the references of the description", "[schema]", AllRecords)
{
    TempNotebook notebook;
    notebook.close();
    SqlFile file(notebook.path());

    QStringList described;
    forEachField<TestType>([&]<class V>(const Field<TestType, V> &field) {
        if constexpr (IsId<V>::value) {
            if (field.bond != Bond::Value)
                described << QStringLiteral("%1 → %2").arg(QLatin1String(field.name),
                                                           QLatin1String(Describe<typename IsId<V>::Target>::table));
        }
    });
    QStringList keys;
    for (const QVariantList &key :
         file.rows(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(QLatin1String(Describe<TestType>::table))))
        keys << QStringLiteral("%1 → %2").arg(key.at(3).toString(), key.at(2).toString());
    described.sort();
    keys.sort();
    CHECK(keys == described);
}

TEMPLATE_LIST_TEST_CASE("A row gives the record back, whatever stands in its fields", "[schema]", AllRecords)
{
    TempNotebook notebook;
    notebook.close();
    SqlFile file(notebook.path());
    file.rows(u"BEGIN"_s);
    rc::prop("inserted and changed", [&] {
        auto record = ownedRecord<TestType>();
        const auto other = ownedRecord<TestType>();
        const QByteArray digest("0123456789abcdef");
        for (const bool isNew : {true, false}) {
            const auto before = record;
            if (!isNew) {
                record = other;
                record.id = before.id;
            }
            QSqlQuery write = file.query(isNew ? rows::insert<TestType>() : rows::update(before, record));
            isNew ? rows::bindInsert(write, record, digest) : rows::bindUpdate(write, before, record, digest);
            RC_ASSERT(write.exec());
            RC_ASSERT(write.numRowsAffected() == 1);
            QSqlQuery read = file.query(rows::select<TestType>() + u" WHERE id = ?"_s);
            read.addBindValue(record.id.text());
            RC_ASSERT(read.exec() && read.next());
            RC_ASSERT(rows::read<TestType>(read) == std::optional(record));
            RawRows raw(file.database(), rows::select<TestType>());
            RC_ASSERT(raw.next());
            RC_ASSERT(digestOfRow<TestType>(raw) == digestOf(record));
            RC_ASSERT(!raw.next() && raw.isGood());
            RC_ASSERT(read.value(int(rows::names<TestType>().size())).toByteArray() == digest);
        }
        file.rows(QStringLiteral("DELETE FROM %1").arg(QLatin1String(Describe<TestType>::table)));
    });
    file.rows(u"ROLLBACK"_s);
}

TEST_CASE("The notebook has a table for every record and one for itself", "[schema]")
{
    TempNotebook notebook;
    notebook.close();
    SqlFile file(notebook.path());
    QStringList described{u"notebook"_s};
    forEachRecordType([&]<class R>(std::type_identity<R>) { described << QLatin1String(Describe<R>::table); });
    QStringList tables;
    for (const QVariantList &row : file.rows(u"SELECT name, sql FROM sqlite_schema WHERE type = 'table'"_s)) {
        tables << row.at(0).toString();
        CHECK(row.at(1).toString().endsWith(u"STRICT, WITHOUT ROWID"_s));
    }
    described.sort();
    tables.sort();
    CHECK(tables == described);
    CHECK(file.rows(u"PRAGMA application_id"_s).front().front().toInt() == 0x5065696c);
    CHECK(file.rows(u"PRAGMA user_version"_s).front().front().toInt() == 3);
}
