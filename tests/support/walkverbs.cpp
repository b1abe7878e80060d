// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walkverbs.h"

#include "core/mentoring/views/lookup.h"
#include "tests/support/somepicture.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using edits::Edit;

namespace {

/// Calls `act` with one of the record types.
template <class Act>
Edit withAnyType(Walk &walk, Act &&act)
{
    int chosen = walk.number(int(std::variant_size_v<Record>));
    Edit edit = Changeset{};
    forEachRecordType([&]<class R>(std::type_identity<R> type) {
        if (chosen-- == 0)
            edit = act(type);
    });
    return edit;
}

template <class V>
V anyValue(Walk &walk)
{
    if constexpr (IsId<V>::value)
        return walk.number(4) == 0 ? V() : walk.any<typename IsId<V>::Target>();
    else if constexpr (std::is_same_v<V, QString>)
        return walk.text();
    else if constexpr (std::is_same_v<V, QByteArray>)
        return walk.text().toUtf8();
    else if constexpr (std::is_same_v<V, QDate>)
        return walk.number(4) == 0 ? QDate() : walk.day();
    else if constexpr (std::is_same_v<V, QDateTime>)
        return walk.time();
    else if constexpr (Named<V>)
        return walk.one<V>();
    else
        return static_cast<V>(walk.number(std::is_same_v<V, bool> ? 2 : 12) - (std::is_same_v<V, bool> ? 0 : 2));
}

template <class R>
Edit writeAnyField(Walk &walk)
{
    Edit edit = Changeset{};
    if constexpr (!std::is_same_v<R, Clause>) {
        int chosen = walk.number(int(std::tuple_size_v<decltype(Describe<R>::fields)>));
        forEachField<R>([&]<class V>(const Field<R, V> &field) {
            const bool isIdentity = QLatin1String(field.name) == "id"_L1
                || QLatin1String(field.name) == "mentorship"_L1;
            if constexpr (!std::is_same_v<V, QUuid>) {
                if (chosen-- == 0 && !isIdentity)
                    edit = edits::write(walk.now(), walk.any<R>(), field.member, anyValue<V>(walk));
            }
        });
    }
    return edit;
}

edits::Beginning anyBeginning(Walk &walk)
{
    edits::Beginning beginning;
    beginning.form = walk.one<Form>();
    beginning.title = walk.text();
    beginning.people.resize(size_t(walk.number(4)));
    for (Person &person : beginning.people) {
        person.name = walk.text();
        person.role = walk.one<Role>();
    }
    beginning.startsOn = walk.day();
    beginning.rhythmWeeks = walk.number(8);
    beginning.zone = walk.number(2) == 0 ? u"Europe/Stockholm"_s : QString();
    return beginning;
}

lookup::Question anyQuestion(Walk &walk)
{
    static const QStringList prompts{u"aims"_s, u"about-me"_s, u"important"_s, u"stayed"_s, u"unsaid"_s};
    lookup::Question question{
        walk.any<Person>(), walk.one<Occasion>(), {}, prompts.at(walk.number(int(prompts.size())))};
    if (question.occasion == Occasion::BeforeMeeting || question.occasion == Occasion::AfterMeeting)
        question.meeting = walk.any<Meeting>();
    return question;
}

QString anyClauseKey(Walk &walk)
{
    return walk.number(2) == 0 ? u"purpose"_s : u"rhythm"_s;
}

std::optional<Verdict> anyVerdict(Walk &walk)
{
    return walk.number(4) == 0 ? std::nullopt : std::optional(walk.one<Verdict>());
}

/// A journal entry that shows a picture, which may be there already.
Edit anyPicture(Walk &walk)
{
    const Picture picture = somePicture(walk.number(4));
    const QString text = walk.text() + u"![](%1)"_s.arg(pictures::address(picture.hash));
    return edits::withPictures(
        walk.now(),
        edits::reflect(walk.now(), Id<Reflection>::fresh(), walk.any<Person>(), text, walk.time()),
        {picture},
        walk.any<Person>(),
        walk.time());
}

/// Everything is gone too soon when this happens as often as the rest.
Edit seldom(Walk &walk, Edit (*act)(Walk &))
{
    return walk.number(10) == 0 ? act(walk) : Edit(Changeset{});
}

} // namespace

const std::vector<WalkVerb> &walkVerbs()
{
    // clang-format off
    static const std::vector<WalkVerb> verbs{
        {"rest", [](Walk &) { return Edit(Changeset{}); }},
        {"start", [](Walk &w) { return edits::start(anyBeginning(w), w.time()); }},
        {"pause", [](Walk &w) { return edits::pause(w.now(), w.day()); }},
        {"resume", [](Walk &w) { return edits::resume(w.now()); }},
        {"close", [](Walk &w) { return edits::close(w.now(), w.day()); }},
        {"reopen", [](Walk &w) { return edits::reopen(w.now()); }},
        {"archive", [](Walk &w) { return edits::archive(w.now(), w.day()); }},
        {"unarchive", [](Walk &w) { return edits::unarchive(w.now()); }},
        {"erase", [](Walk &w) { return seldom(w, [](Walk &walk) { return edits::erase(walk.now()); }); }},
        {"write", [](Walk &w) { return withAnyType(w, [&]<class R>(std::type_identity<R>) { return writeAnyField<R>(w); }); }},
        {"remove", [](Walk &w) { return withAnyType(w, [&]<class R>(std::type_identity<R>) { return edits::remove(w.now(), w.any<R>()); }); }},
        {"trash", [](Walk &w) { return withAnyType(w, [&]<class R>(std::type_identity<R>) { return edits::trash(w.now(), w.any<R>(), w.any<Person>(), w.time()); }); }},
        {"putBack", [](Walk &w) { return edits::putBack(w.now(), w.any<Removal>()); }},
        {"emptyTrash", [](Walk &w) { return edits::emptyTrash(w.now(), w.any<Person>()); }},
        {"expireTrash", [](Walk &w) { return edits::expireTrash(w.now(), w.time()); }},
        {"setVisibility", [](Walk &w) {
             return withAnyType(w, [&]<class R>(std::type_identity<R>) {
                 if constexpr (Personal<R>)
                     return edits::setVisibility(w.now(), w.any<R>(), w.one<Visibility>());
                 else
                     return Edit(Changeset{});
             });
         }},
        {"answer", [](Walk &w) { return edits::answer(w.now(), anyQuestion(w), w.text(), w.time()); }},
        {"shareAnswer", [](Walk &w) { return edits::shareAnswer(w.now(), anyQuestion(w), w.one<Visibility>()); }},
        {"reflect", [](Walk &w) { return edits::reflect(w.now(), Id<Reflection>::fresh(), w.any<Person>(), w.text(), w.time()); }},
        {"withPictures", [](Walk &w) { return anyPicture(w); }},
        {"star", [](Walk &w) { return edits::star(w.now(), w.any<Reflection>(), w.number(2) == 0); }},
        {"addGoal", [](Walk &w) { return edits::addGoal(w.now(), Id<Goal>::fresh(), w.any<Person>(), w.text()); }},
        {"rateGoal", [](Walk &w) { return edits::rateGoal(w.now(), w.any<Goal>(), w.number(7), w.day()); }},
        {"explainRating", [](Walk &w) { return edits::explainRating(w.now(), w.any<Rating>(), w.text()); }},
        {"setGoalState", [](Walk &w) { return edits::setGoalState(w.now(), w.any<Goal>(), w.one<GoalState>(), w.day()); }},
        {"moveGoal", [](Walk &w) { return edits::moveGoal(w.now(), w.any<Goal>(), w.number(5) - 2); }},
        {"answerClause", [](Walk &w) { return edits::answerClause(w.now(), w.any<Person>(), anyClauseKey(w), w.text()); }},
        {"draftAgreement", [](Walk &w) { return edits::draftAgreement(w.now(), builtInPack(w.now().programme().pack), w.day()); }},
        {"wordClause", [](Walk &w) { return edits::wordClause(w.now(), w.any<Clause>(), w.text()); }},
        {"sign", [](Walk &w) { return edits::sign(w.now(), w.any<Agreement>(), w.any<Person>(), w.day()); }},
        {"unsign", [](Walk &w) { return edits::unsign(w.now(), w.any<Agreement>(), w.any<Person>()); }},
        {"reviseAgreement", [](Walk &w) { return edits::reviseAgreement(w.now(), w.day()); }},
        {"decide", [](Walk &w) { return edits::decide(w.now(), w.any<Person>(), anyVerdict(w), w.day()); }},
        {"explainDecision", [](Walk &w) { return edits::explainDecision(w.now(), w.any<Person>(), w.text()); }},
        {"planMeetings", [](Walk &w) { return edits::planMeetings(w.now(), w.time(), w.number(5)); }},
        {"addMeeting", [](Walk &w) { return edits::addMeeting(w.now(), Id<Meeting>::fresh(), w.time()); }},
        {"moveMeeting", [](Walk &w) { return edits::moveMeeting(w.now(), w.any<Meeting>(), w.time()); }},
        {"skipMeeting", [](Walk &w) { return edits::skipMeeting(w.now(), w.any<Meeting>(), w.text()); }},
        {"cancelMeeting", [](Walk &w) { return edits::cancelMeeting(w.now(), w.any<Meeting>(), w.text()); }},
        {"holdMeeting", [](Walk &w) { return edits::holdMeeting(w.now(), w.any<Meeting>(), w.time()); }},
        {"reopenMeeting", [](Walk &w) { return edits::reopenMeeting(w.now(), w.any<Meeting>()); }},
        {"draftAgenda", [](Walk &w) { return edits::draftAgenda(w.now(), w.any<Meeting>(), w.any<Person>()); }},
        {"addTopic", [](Walk &w) { return edits::addTopic(w.now(), Id<AgendaItem>::fresh(), w.any<Meeting>(), w.any<Person>(), w.text()); }},
        {"tickTopic", [](Walk &w) { return edits::tickTopic(w.now(), w.any<AgendaItem>(), w.number(2) == 0); }},
        {"moveTopic", [](Walk &w) { return edits::moveTopic(w.now(), w.any<AgendaItem>(), w.number(5) - 2); }},
        {"placeTopic", [](Walk &w) { return edits::placeTopic(w.now(), w.any<AgendaItem>(), w.number(6) - 1); }},
        {"writeNote", [](Walk &w) { return edits::writeNote(w.now(), w.any<Meeting>(), w.any<Person>(), w.one<Visibility>(), w.text(), w.time()); }},
        {"promise", [](Walk &w) { return edits::promise(w.now(), Id<ActionItem>::fresh(), w.any<Person>(), w.any<Meeting>(), w.text()); }},
        {"setPromiseState", [](Walk &w) { return edits::setPromiseState(w.now(), w.any<ActionItem>(), w.one<PromiseState>(), w.day()); }},
        {"addActivity", [](Walk &w) { return edits::addActivity(w.now(), Id<LearningActivity>::fresh(), w.any<Person>(), w.one<ActivityKind>(), w.text(), w.day()); }},
        {"setActivityState", [](Walk &w) { return edits::setActivityState(w.now(), w.any<LearningActivity>(), w.one<ActivityState>(), w.day()); }},
        {"evaluate", [](Walk &w) { return edits::evaluate(w.now(), w.any<Person>(), w.one<Review>(), u"goals"_s, w.text(), w.day()); }},
        {"shareEvaluation", [](Walk &w) { return edits::shareEvaluation(w.now(), w.any<Person>(), w.one<Review>(), u"goals"_s, w.one<Visibility>()); }},
        {"addCommitment", [](Walk &w) { return edits::addCommitment(w.now(), Id<Commitment>::fresh(), w.any<Person>(), w.text(), w.day()); }},
        {"lookBack", [](Walk &w) { return edits::lookBack(w.now(), w.any<Commitment>(), w.number(7), w.one<StillDoing>(), w.day()); }},
        {"includeInSummary", [](Walk &w) { return edits::includeInSummary(w.now(), w.anyRecord(), w.number(2) == 0); }},
        {"quote", [](Walk &w) { return edits::quote(w.now(), Id<Pick>::fresh(), w.anyRecord(), w.text()); }},
    };
    // clang-format on
    return verbs;
}
