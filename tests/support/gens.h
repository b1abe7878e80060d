// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/records.h"
#include "tests/support/test.h"

#include <rapidcheck/catch.h>

/// Generators of values that people could have written: rapidcheck shrinks them to the simplest that fails.
namespace gens {

/// ASCII, Finnish and Swedish letters, emoji (also beyond the first plane and joined), right-to-left
/// scripts, combining marks, line feeds and tabs; never a control character or a lone surrogate.
[[nodiscard]] rc::Gen<QString> text();

/// The same without a line feed, at least one character.
[[nodiscard]] rc::Gen<QString> line();

/// Texts as they might be pasted: the above with control characters, \r and halves of surrogate pairs between.
[[nodiscard]] rc::Gen<QString> pasted();

/// 1900 to 2199, or no date.
[[nodiscard]] rc::Gen<QDate> date();

/// UTC to the millisecond, 1900 to 2199, or none.
[[nodiscard]] rc::Gen<QDateTime> time();

[[nodiscard]] rc::Gen<QUuid> uuid();

/// A value of any type that a field can have.
template <class V>
[[nodiscard]] rc::Gen<V> value()
{
    if constexpr (IsId<V>::value)
        return rc::gen::map(rc::gen::oneOf(rc::gen::just(QUuid()), uuid()), [](const QUuid &id) { return V(id); });
    else if constexpr (std::is_same_v<V, QUuid>)
        return uuid();
    else if constexpr (std::is_same_v<V, QString>)
        return text();
    else if constexpr (std::is_same_v<V, QByteArray>)
        return rc::gen::map(rc::gen::container<std::string>(rc::gen::arbitrary<char>()),
                            [](const std::string &bytes) { return QByteArray::fromStdString(bytes); });
    else if constexpr (std::is_same_v<V, QDate>)
        return date();
    else if constexpr (std::is_same_v<V, QDateTime>)
        return time();
    else if constexpr (Named<V>)
        return rc::gen::map(rc::gen::inRange(0, int(Names<V>::names.size())), [](int i) { return static_cast<V>(i); });
    else
        return rc::gen::arbitrary<V>();
}

/// A record with any values in its fields; only its id is never empty. Rules need not hold.
template <class R>
[[nodiscard]] rc::Gen<R> record()
{
    return rc::gen::exec([] {
        R record;
        forEachField<R>([&]<class V>(const Field<R, V> &field) { record.*(field.member) = *value<V>(); });
        record.id = Id<R>(*uuid());
        return record;
    });
}

/// Like rc::prop, but as often as `times` says.
template <class Testable>
void prop(const std::string &description, int times, Testable &&testable)
{
    SECTION(description)
    {
        rc::detail::TestParams params = rc::detail::configuration().testParams;
        params.maxSuccess = times;
        const auto result = rc::detail::checkTestable(
            std::forward<Testable>(testable), rc::detail::TestMetadata{description, description}, params);
        std::ostringstream words;
        rc::detail::printResultMessage(result, words);
        INFO(words.str());
        CHECK(result.template is<rc::detail::SuccessResult>());
    }
}

} // namespace gens

void showValue(const QString &text, std::ostream &os);
void showValue(const QDate &date, std::ostream &os);
void showValue(const QDateTime &time, std::ostream &os);
void showValue(const QUuid &id, std::ostream &os);
void showValue(const Changeset &changeset, std::ostream &os);

template <class T>
void showValue(const Id<T> &id, std::ostream &os)
{
    os << print::value(id).toStdString();
}

template <print::Described R>
void showValue(const R &record, std::ostream &os)
{
    os << print::record(record).toStdString();
}
