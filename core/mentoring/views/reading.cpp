// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/reading.h"

#include "core/mentoring/packs/pack.h"
#include "core/mentoring/records/pictures.h"
#include "core/mentoring/views/blind.h"

#include <QCoreApplication>

namespace reading {

namespace {

struct ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// By itself, whatever it belongs to. `reader` is null for other eyes in general.
template <class R>
bool mayReadItself(const Mentorship &mentorship, Id<Person> reader, const R &record)
{
    const auto isReaders = [&](Id<Person> person) { return !reader.isNull() && person == reader; };
    if constexpr (std::is_same_v<R, Removal>)
        return false; // with what was removed, private things may have gone
    else if constexpr (std::is_same_v<R, Decision>)
        return isReaders(record.person) || blind::decision(mentorship, record.person) == blind::View::Open;
    else if constexpr (std::is_same_v<R, Evaluation>)
        return isReaders(record.author)
            || blind::evaluation(mentorship, record.author, record.review, record.prompt) == blind::View::Open;
    else if constexpr (std::is_same_v<R, Reflection>)
        return isReaders(record.author) || (isShared(record) && !isAlwaysPrivate(mentorship, record));
    else if constexpr (Personal<R>)
        return isReaders(record.author) || isShared(record);
    else
        return true;
}

bool mayReadAt(const Mentorship &mentorship, Id<Person> reader, const Record &record);

/// The record with this id, whatever its type. One that isn't there hides nothing.
bool mayReadById(const Mentorship &mentorship, Id<Person> reader, const QUuid &id)
{
    bool may = true;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (const R *record = mentorship.find(Id<R>(id)))
            may = may && mayReadAt(mentorship, reader, *record);
    });
    return may;
}

bool mayReadPicture(const Mentorship &mentorship, Id<Person> reader, const Picture &picture)
{
    bool may = false;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (!std::is_same_v<R, Picture>) {
            for (const auto &[id, record] : mentorship.all<R>())
                may = may
                    || (pictures::namedIn(Record(record)).contains(picture.hash)
                        && mayReadAt(mentorship, reader, record));
        }
    });
    return may;
}

bool mayReadAt(const Mentorship &mentorship, Id<Person> reader, const Record &record)
{
    return std::visit(
        [&]<class R>(const R &r) {
            bool may = mayReadItself(mentorship, reader, r);
            forEachReference(r, [&](const auto &field, const auto &id) {
                if (field.bond != Bond::Link)
                    may = may && mayReadById(mentorship, reader, id.uuid());
            });
            if constexpr (std::is_same_v<R, Pick>)
                may = may && mayReadById(mentorship, reader, r.record);
            if constexpr (std::is_same_v<R, Picture>)
                may = may && mayReadPicture(mentorship, reader, r);
            return may;
        },
        record);
}

bool isAlwaysPrivate(const QString &pack, const Reflection &reflection)
{
    if (reflection.occasion != Occasion::AfterMeeting)
        return false;
    const Prompt *prompt = builtInPack(pack).find(QStringLiteral("after"), reflection.prompt);
    return prompt && prompt->alwaysPrivate;
}

} // namespace

bool isAlwaysPrivate(const Mentorship &mentorship, const Reflection &reflection)
{
    return isAlwaysPrivate(mentorship.programme().pack, reflection);
}

bool mayLeave(const Mentorship &mentorship, const Record &record)
{
    return mayReadAt(mentorship, {}, record);
}

bool mayRead(const Mentorship &mentorship, Id<Person> reader, const Record &record)
{
    return mayReadAt(mentorship, reader, record);
}

Result<void> check(const Mentorship &mentorship, const Changeset &changeset)
{
    QString pack = mentorship.programme().pack;
    for (const Change &change : changeset.changes) {
        if (const auto *programme = change.is ? std::get_if<Programme>(&*change.is) : nullptr)
            pack = programme->pack;
    }
    const auto breaks = [&](const Reflection &reflection) {
        return isShared(reflection) && isAlwaysPrivate(pack, reflection);
    };
    const auto refused = [](const Reflection &reflection) {
        return failure(Error::Kind::Refused,
                       ReadingWords::tr("This can’t be kept: the answer %1 is shared, but what was left unsaid always "
                                        "stays private. Make it private first.")
                           .arg(reflection.id.text()));
    };
    for (const Change &change : changeset.changes) {
        const auto *reflection = change.is ? std::get_if<Reflection>(&*change.is) : nullptr;
        if (reflection && breaks(*reflection))
            return refused(*reflection);
    }
    return {};
}

std::vector<Reflection> brokenIn(const Mentorship &mentorship)
{
    return mentorship.sorted<Reflection>(
        [&](const Reflection &reflection) { return isShared(reflection) && isAlwaysPrivate(mentorship, reflection); },
        [](const Reflection &a, const Reflection &b) { return a.writtenAt < b.writtenAt; });
}

} // namespace reading
