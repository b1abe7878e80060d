// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notebooks/life.h"

#include "core/mentoring/packs/pack.h"
#include "core/mentoring/records/pictures.h"
#include "tests/support/someimage.h"

namespace bench {

namespace {

/// Writes one life down, record after record.
class Writer
{
public:
    explicit Writer(const Life &life) : life_(life), words_(life.language, life.seed) { }

    Changeset write()
    {
        frame();
        agree();
        setGoals();
        for (int number = 0; !life_.tall && left() > 40; ++number)
            meet(number);
        while (left() > 0)
            reflect(Occasion::Journal, {}, {}, life_.beginsOn.addDays(words_.chance(days())));
        return std::move(all_);
    }

private:
    [[nodiscard]] int left() const { return life_.records - int(all_.changes.size()); }
    [[nodiscard]] int days() const { return life_.tall ? 7000 : 700; }

    template <class R>
    R fresh()
    {
        R record;
        std::array<quint32, 4> bits{};
        words_.random().fillRange(bits.data(), qsizetype(bits.size()));
        QUuid id = QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char *>(bits.data()), 16));
        id.data3 = ushort((id.data3 & 0x0fffU) | 0x4000U); // as random ids are marked
        id.data4[0] = uchar((id.data4[0] & 0x3fU) | 0x80U);
        record.id = Id<R>(id);
        if constexpr (requires { record.mentorship; })
            record.mentorship = programme_;
        if constexpr (requires { record.author; })
            record.author = words_.chance(3) == 0 ? other_ : me_;
        if constexpr (requires { record.visibility; })
            record.visibility = record.author == other_ || life_.shares || words_.chance(2) == 0 ? Visibility::Shared
                                                                                                 : Visibility::Private;
        return record;
    }

    void add(const Record &record) { all_.changes.push_back({std::nullopt, record}); }

    QDateTime at(QDate day)
    {
        return {day, QTime(7 + words_.chance(12), words_.chance(60), words_.chance(60)), Qt::UTC};
    }

    void frame()
    {
        auto programme = fresh<Programme>();
        programme_ = programme.id;
        programme.startsOn = life_.beginsOn;
        programme.endsOn = life_.beginsOn.addDays(days());
        programme.zone = QStringLiteral("Europe/Helsinki");
        programme.createdAt = at(life_.createdOn.isValid() ? life_.createdOn : life_.beginsOn);
        if (life_.stage != Life::Stage::Active)
            programme.closedOn = programme.endsOn.addDays(words_.chance(20));
        if (life_.stage == Life::Stage::Archived)
            programme.archivedOn = programme.closedOn.addDays(30);
        auto mine = fresh<Person>();
        mine.name = words_.name();
        mine.mine = true;
        mine.role = Role::Mentor;
        auto theirs = fresh<Person>();
        theirs.name = words_.name();
        theirs.position = 1;
        programme.title = mine.name + QStringLiteral(" & ") + theirs.name;
        me_ = mine.id;
        other_ = theirs.id;
        add(programme);
        add(mine);
        add(theirs);
    }

    void agree()
    {
        auto agreement = fresh<Agreement>();
        agreement.draftedOn = life_.beginsOn.addDays(5);
        add(agreement);
        int position = 0;
        for (const Prompt &prompt : builtInPack(QStringLiteral("mentoring")).clauses) {
            auto clause = fresh<Clause>();
            clause.agreement = agreement.id;
            clause.key = prompt.key;
            clause.wording = words_.text(120);
            clause.position = position++;
            add(clause);
        }
        for (const Id<Person> person : {me_, other_}) {
            auto signature = fresh<Signature>();
            signature.agreement = agreement.id;
            signature.person = person;
            signature.signedOn = agreement.draftedOn.addDays(9);
            add(signature);
            auto decision = fresh<Decision>();
            decision.person = person;
            decision.decidedOn = signature.signedOn;
            decision.reason = words_.sentence();
            add(decision);
        }
    }

    void setGoals()
    {
        for (int number = 0; number < 3; ++number) {
            auto goal = fresh<Goal>();
            goal.title = words_.topic();
            goal.whyNow = words_.text(150);
            goal.howNoticed = words_.text(90);
            goal.position = number;
            goals_.push_back(goal.id);
            add(goal);
            for (int rated = 0; rated < 3; ++rated) {
                auto rating = fresh<Rating>();
                rating.goal = goal.id;
                rating.value = 1 + rated + words_.chance(2);
                rating.evidence = words_.sentence();
                rating.ratedOn = life_.beginsOn.addDays(40 + 120 * rated + number);
                add(rating);
            }
        }
        for (const Prompt &prompt : builtInPack(QStringLiteral("mentoring")).list(QStringLiteral("final"))) {
            auto answer = fresh<Evaluation>();
            answer.review = Review::Final;
            answer.prompt = prompt.key;
            answer.text = words_.text(250);
            answer.answeredOn = life_.beginsOn.addDays(350);
            add(answer);
        }
    }

    void meet(int number)
    {
        const QDate day = life_.beginsOn.addDays(21 + 28 * number);
        auto meeting = fresh<Meeting>();
        meeting.startsAt = at(day);
        meeting.zone = QStringLiteral("Europe/Helsinki");
        meeting.place = words_.topic();
        const bool held = life_.stage != Life::Stage::Active || left() > 80;
        meeting.state = held ? MeetingState::Held : MeetingState::Planned;
        add(meeting);
        for (int topic = 0; topic < 4; ++topic) {
            auto item = fresh<AgendaItem>();
            item.meeting = meeting.id;
            item.topic = words_.topic();
            item.position = topic;
            item.done = held;
            if (topic == 0)
                item.carriedFrom = carried_;
            add(item);
            if (topic == 3)
                carried_ = item.id;
        }
        for (int written = 0; held && written < 3; ++written) {
            auto note = fresh<Note>();
            note.meeting = meeting.id;
            note.text = words_.text(200 + words_.chance(700));
            note.writtenAt = meeting.startsAt.addSecs(600 * written);
            add(note);
            auto promise = fresh<ActionItem>();
            promise.owner = written == 1 ? other_ : me_;
            promise.meeting = meeting.id;
            promise.goal = goals_.at(size_t(words_.chance(int(goals_.size()))));
            promise.what = words_.topic();
            promise.until = day.addDays(25);
            promise.state = left() > 100 ? PromiseState::Kept : PromiseState::Open;
            promise.closedOn = promise.state == PromiseState::Kept ? day.addDays(20) : QDate();
            add(promise);
        }
        reflect(Occasion::BeforeMeeting, meeting.id, QStringLiteral("hardest"), day.addDays(-1));
        if (held)
            reflect(Occasion::AfterMeeting, meeting.id, QStringLiteral("learned"), day);
        for (int entry = 0; held && entry < 3; ++entry)
            reflect(Occasion::Journal, {}, {}, day.addDays(5 + 7 * entry));
        if (held)
            learn(day);
    }

    void learn(QDate day)
    {
        auto activity = fresh<LearningActivity>();
        activity.kind = static_cast<ActivityKind>(words_.chance(int(Names<ActivityKind>::names.size())));
        activity.title = words_.topic();
        activity.source = words_.name();
        activity.goal = goals_.front();
        activity.state = ActivityState::Done;
        activity.plannedOn = day;
        activity.doneOn = day.addDays(12);
        activity.minutes = 30 + words_.chance(90);
        activity.takeaway = words_.text(150);
        add(activity);
    }

    void reflect(Occasion occasion, Id<Meeting> meeting, const QString &prompt, QDate day)
    {
        auto entry = fresh<Reflection>();
        entry.occasion = occasion;
        entry.meeting = meeting;
        entry.prompt = prompt;
        entry.text = words_.text(120 + words_.chance(words_.chance(4) == 0 ? 1800 : 500));
        entry.starred = words_.chance(12) == 0;
        entry.writtenAt = at(day);
        if (occasion == Occasion::Journal && words_.chance(life_.tall ? 200 : 20) == 0)
            entry.text += QLatin1String("\n\n![") + words_.topic() + QLatin1String("](") + photograph(entry)
                + QLatin1Char(')');
        add(entry);
    }

    /// Puts a picture of some ten thousand bytes in and returns how a text names it.
    QString photograph(const Reflection &beside)
    {
        Picture picture;
        picture.mentorship = programme_;
        picture.author = beside.author;
        picture.format = PictureFormat::Jpeg;
        picture.bytes = someimage::file(someimage::photograph({480 + words_.chance(400), 320}, 30), "JPEG", 80);
        picture.hash = pictures::hashOf(picture.bytes);
        picture.id = pictures::idOf(programme_, picture.hash);
        picture.createdAt = beside.writtenAt;
        const bool known = std::any_of(all_.changes.begin(), all_.changes.end(), [&](const Change &change) {
            return uuidOf(change.any()) == picture.id.uuid();
        });
        if (!known)
            add(picture);
        return pictures::address(picture.hash);
    }

    const Life &life_;
    Words words_;
    Changeset all_;
    Id<Programme> programme_;
    Id<Person> me_;
    Id<Person> other_;
    std::vector<Id<Goal>> goals_;
    Id<AgendaItem> carried_; ///< a topic for which there was no time
};

} // namespace

Changeset lived(const Life &life)
{
    return Writer(life).write();
}

} // namespace bench
