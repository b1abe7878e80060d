// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/story.h"

#include "app/demo/words.h"
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/lookup.h"

#include <QJsonDocument>

namespace demo {

namespace {

tl::unexpected<Error> unlivable(const QString &name, const QString &why)
{
    return failure(Error::Kind::BadInput, DemoWords::tr("The sample story “%1” can’t be lived: %2").arg(name, why));
}

} // namespace

Result<Changeset> liveStory(const QString &name, const QByteArray &json, const QDateTime &until)
{
    QString trouble;
    const Entry entry(QJsonDocument::fromJson(json).object(), name, trouble);
    Life life;
    Story(entry, life).plan();
    if (!trouble.isEmpty())
        return unlivable(name, trouble);
    life.liveOn(until);
    Result<Changeset> whole = life.whole();
    if (!whole)
        return unlivable(name, whole.error().words);
    return whole;
}

Story::Story(const Entry &story, Life &life) : story_(story), life_(life), zone_(story.text("zone").toUtf8())
{
    if (!zone_.isValid()) {
        story.wrong("zone");
        zone_ = QTimeZone::utc();
    }
}

void Story::plan()
{
    start();
    planAnswers("prepare", Occasion::Prepare);
    planAnswers("acquaint", Occasion::GetAcquainted);
    planGoals();
    planAgreement();
    planMeetings();
    planLearning();
    planJournal();
    planEvaluations();
    planCommitments();
    planQuotes();
    planClosing();
}

QDateTime Story::hour(QDate day, int hour) const
{
    return QDateTime(day, QTime(hour, 0), zone_).toUTC();
}

Id<Person> Story::personNamed(const Entry &entry, const char *key)
{
    const auto found = people_.find(entry.text(key));
    if (found != people_.end())
        return found->second;
    entry.wrong(key);
    return {};
}

void Story::start()
{
    edits::Beginning beginning;
    beginning.form = story_.one<Form>("form");
    beginning.title = story_.text("title");
    beginning.startsOn = story_.date("starts");
    beginning.endsOn = story_.date("ends");
    beginning.rhythmWeeks = story_.number("rhythmWeeks");
    beginning.meetingMinutes = story_.number("minutes");
    beginning.place = story_.text("place");
    beginning.zone = story_.text("zone");
    QStringList keys;
    for (const Entry &entry : story_.list("people")) {
        Person person;
        person.name = entry.text("name");
        person.role = entry.one<Role>("role");
        person.background = entry.text("background");
        person.mine = entry.flag("mine");
        beginning.people.push_back(person);
        keys << entry.text("key");
    }
    const QDateTime now = hour(beginning.startsOn, 9);
    life_.now([&](const Mentorship &) { return edits::start(beginning, now); });
    for (const Person &person : forms::people(life_.mentorship()))
        people_[keys.at(person.position)] = person.id;
}

void Story::planAnswer(const Entry &entry, const lookup::Question &question, const QDateTime &when)
{
    const QString text = entry.text("text");
    life_.at(when, [=](const Mentorship &m) { return edits::answer(m, question, text, when); });
    if (entry.flag("shared"))
        life_.at(when, [=](const Mentorship &m) { return edits::shareAnswer(m, question, Visibility::Shared); });
    if (entry.flagIfAny("starred"))
        life_.at(when, [=](const Mentorship &m) { return edits::star(m, lookup::answerTo(m, question)->id, true); });
}

void Story::planAnswers(const char *part, Occasion occasion)
{
    int minute = 0;
    for (const Entry &entry : story_.list(part)) {
        const lookup::Question question{personNamed(entry, "by"), occasion, {}, entry.text("prompt")};
        planAnswer(entry, question, hour(entry.date("on"), 18).addSecs(60 * minute++));
    }
}

void Story::planAgreement()
{
    const QDate day = story_.date("agreedOn");
    const QDateTime drafted = hour(day, 12);
    const QDateTime agreed = hour(day, 13);
    life_.at(drafted,
             [=](const Mentorship &m) { return edits::draftAgreement(m, builtInPack(m.programme().pack), day); });
    for (const Entry &entry : story_.list("clauses")) {
        const QString key = entry.text("key");
        const Entry answers = entry.object("answers");
        for (const auto &[person, id] : people_) {
            const QString text = answers.text(person.toLatin1().constData());
            const Id<Person> author = id;
            life_.at(drafted, [=](const Mentorship &m) { return edits::answerClause(m, author, key, text); });
            life_.at(drafted, [=](const Mentorship &m) {
                const ClauseAnswer *answer = lookup::clauseAnswer(m, author, key);
                return answer ? edits::setVisibility(m, answer->id, Visibility::Shared) : edits::Edit(Changeset{});
            });
        }
        const QString wording = entry.text("wording");
        life_.at(agreed, [=](const Mentorship &m) -> edits::Edit {
            for (const auto &[id, clause] : m.all<Clause>()) {
                if (clause.key == key)
                    return edits::wordClause(m, id, wording);
            }
            return failure(Error::Kind::BadInput, DemoWords::tr("The programme has no clause “%1”.").arg(key));
        });
    }
    for (const auto &[person, id] : people_) {
        const Id<Person> signer = id;
        life_.at(hour(day, 14),
                 [=](const Mentorship &m) { return edits::sign(m, lookup::currentAgreement(m)->id, signer, day); });
    }
    for (const Entry &entry : story_.list("decisions")) {
        const Id<Person> person = personNamed(entry, "by");
        const QDate on = entry.date("on");
        const Verdict verdict = entry.one<Verdict>("verdict");
        const QString reason = entry.text("reason");
        life_.at(hour(on, 19), [=](const Mentorship &m) { return edits::decide(m, person, verdict, on); });
        life_.at(hour(on, 19), [=](const Mentorship &m) { return edits::explainDecision(m, person, reason); });
    }
}

void Story::planClosing()
{
    const QDate day = story_.date("closedOn");
    write(hour(day, 20), life_.mentorship().id(), &Programme::closing, story_.text("closing"));
    life_.at(hour(day, 20), [=](const Mentorship &m) { return edits::close(m, day); });
}

} // namespace demo
