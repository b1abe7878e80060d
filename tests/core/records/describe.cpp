// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gens.h"

#include <QSet>

using AllRecords = EveryRecord<std::tuple>;

namespace {

template <class R>
int indexOf()
{
    int index = 0;
    int found = -1;
    forEachRecordType([&]<class Other>(std::type_identity<Other>) {
        if (std::is_same_v<R, Other>)
            found = index;
        ++index;
    });
    return found;
}

} // namespace

TEMPLATE_LIST_TEST_CASE("A description names the id first and each field once", "[describe]", AllRecords)
{
    QStringList names;
    forEachField<TestType>([&](const auto &field) { names << QLatin1String(field.name); });
    CHECK(names.front() == u"id"_s);
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    CHECK(names.contains(u"mentorship"_s) == !std::is_same_v<TestType, Programme>);
    CHECK_FALSE(names.contains(u"digest"_s));
}

TEMPLATE_LIST_TEST_CASE("A description covers every field of the struct", "[describe]", AllRecords)
{
    // A field that is missing from the description would neither be saved nor make two records differ here:
    // the members' sizes must fill the struct but for padding.
    size_t described = 0;
    forEachField<TestType>([&]<class V>(const Field<TestType, V> &) { described += sizeof(V); });
    const size_t fields = std::tuple_size_v<decltype(Describe<TestType>::fields)>;
    CHECK(described <= sizeof(TestType));
    CHECK(sizeof(TestType) - described < alignof(TestType) * fields);
    rc::prop("a record made of the described fields equals its original", [] {
        const TestType original = *gens::record<TestType>();
        TestType copy;
        forEachField<TestType>([&](const auto &field) { copy.*(field.member) = original.*(field.member); });
        RC_ASSERT(copy == original);
    });
}

TEMPLATE_LIST_TEST_CASE("Every field makes a difference to equality", "[describe]", AllRecords)
{
    rc::prop("changing one field makes another record", [] {
        const TestType original = *gens::record<TestType>();
        forEachField<TestType>([&]<class V>(const Field<TestType, V> &field) {
            const V other = *gens::value<V>();
            TestType changed = original;
            changed.*(field.member) = other;
            RC_ASSERT((changed == original) == (other == original.*(field.member)));
        });
    });
}

TEMPLATE_LIST_TEST_CASE("A record stands in the list after those it refers to", "[describe]", AllRecords)
{
    forEachField<TestType>([&]<class V>(const Field<TestType, V> &field) {
        if constexpr (IsId<V>::value) {
            using Target = typename IsId<V>::Target;
            if (field.bond != Bond::Value && !std::is_same_v<Target, TestType>)
                CHECK(indexOf<Target>() < indexOf<TestType>());
        }
    });
}

TEMPLATE_LIST_TEST_CASE("The plain form of every field gives the value back", "[describe][columns]", AllRecords)
{
    rc::prop("as SQL and as JSON", [] {
        const TestType record = *gens::record<TestType>();
        forEachField<TestType>([&]<class V>(const Field<TestType, V> &field) {
            const V &value = record.*(field.member);
            const QVariant plain = columns::plain(value);
            RC_ASSERT(columns::value<V>(plain) == std::optional(value));
            const QVariant json = columns::json(plain).toVariant();
            RC_ASSERT(columns::value<V>(json) == std::optional(value));
        });
    });
}

TEST_CASE("Private is the default of every personal record", "[describe]")
{
    forEachRecordType([]<class R>(std::type_identity<R>) {
        if constexpr (Personal<R>)
            CHECK(R{}.visibility == Visibility::Private);
    });
}

TEST_CASE("Names of enumerations are unique", "[describe]")
{
    forEachRecordType([]<class R>(std::type_identity<R>) {
        forEachField<R>([]<class V>(const Field<R, V> &) {
            if constexpr (Named<V>) {
                QSet<QByteArray> names;
                for (const std::string_view name : Names<V>::names)
                    names.insert(QByteArray(name.data(), qsizetype(name.size())));
                CHECK(names.size() == qsizetype(Names<V>::names.size()));
            }
        });
    });
}
