// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "core/mentoring/edits/words.h"
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/journey.h"

namespace edits {

namespace {

/// The programme with one thing changed.
template <class Set>
Changeset withProgramme(const Mentorship &mentorship, Set &&set)
{
    Programme programme = mentorship.programme();
    set(programme);
    return Draft(mentorship).put(programme).finish();
}

QString titleFromNames(const std::vector<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names << rules::cleaned(person.name).simplified().section(QLatin1Char(' '), 0, 0);
    return names.join(QLatin1String(" & "));
}

} // namespace

Edit start(const Beginning &beginning, QDateTime now)
{
    const bool allNamed = std::none_of(beginning.people.begin(), beginning.people.end(), [](const Person &person) {
        return person.name.trimmed().isEmpty();
    });
    if (beginning.people.size() < 2 || !allNamed)
        return failure(Error::Kind::Missing, EditsWords::tr("Write the names of both first."));

    const Mentorship empty;
    Programme programme;
    programme.id = Id<Programme>::fresh();
    programme.form = beginning.form;
    programme.pack = forms::pack(beginning.form);
    programme.startsOn = beginning.startsOn;
    programme.endsOn = beginning.endsOn;
    programme.rhythmWeeks = beginning.rhythmWeeks;
    programme.meetingMinutes = beginning.meetingMinutes;
    programme.place = rules::cleaned(beginning.place);
    programme.zone = beginning.zone;
    programme.createdAt = now;
    programme.title = rules::cleaned(beginning.title).trimmed();
    if (programme.title.isEmpty())
        programme.title = titleFromNames(beginning.people);

    Changeset changeset;
    changeset.changes.push_back({std::nullopt, programme});
    for (size_t i = 0; i < beginning.people.size(); ++i) {
        Person person = beginning.people[i];
        person.id = Id<Person>::fresh();
        person.mentorship = programme.id;
        person.name = rules::cleaned(person.name).trimmed();
        person.position = int(i);
        changeset.changes.push_back({std::nullopt, person});
    }
    return changeset;
}

Edit pause(const Mentorship &mentorship, QDate today)
{
    return withProgramme(mentorship, [&](Programme &programme) { programme.pausedOn = today; });
}

Edit resume(const Mentorship &mentorship)
{
    return withProgramme(mentorship, [](Programme &programme) { programme.pausedOn = {}; });
}

Edit close(const Mentorship &mentorship, QDate today)
{
    if (mentorship.programme().closedOn.isValid())
        return failure(Error::Kind::Refused, EditsWords::tr("This mentorship is closed already."));
    const bool early = !journey(mentorship, today).of(Phase::FinalEvaluation).isMet(Check::FinalEvaluated);
    return withProgramme(mentorship, [&](Programme &programme) {
        programme.closedOn = today;
        programme.endedEarly = early;
        programme.pausedOn = {};
    });
}

Edit reopen(const Mentorship &mentorship)
{
    return withProgramme(mentorship, [](Programme &programme) {
        programme.closedOn = {};
        programme.endedEarly = false;
    });
}

Edit archive(const Mentorship &mentorship, QDate today)
{
    return withProgramme(mentorship, [&](Programme &programme) { programme.archivedOn = today; });
}

Edit unarchive(const Mentorship &mentorship)
{
    return withProgramme(mentorship, [](Programme &programme) { programme.archivedOn = {}; });
}

Edit erase(const Mentorship &mentorship)
{
    if (mentorship.id().isNull())
        return gone();
    Changeset changeset;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>())
            changeset.changes.push_back({record, std::nullopt});
    });
    std::reverse(changeset.changes.begin(), changeset.changes.end());
    return changeset;
}

} // namespace edits
