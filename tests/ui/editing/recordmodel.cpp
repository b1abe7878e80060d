// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/recordmodel.h"

#include "core/mentoring/views/rhythm.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <random>

using story::Chapter;
using story::Story;

namespace {

RecordModel<Meeting>::Look byTime()
{
    RecordModel<Meeting>::Look look;
    look.before = [](const Meeting &a, const Meeting &b) { return a.startsAt < b.startsAt; };
    look.data = [](const Meeting &meeting, int role) {
        return role == Qt::DisplayRole ? QVariant(meeting.place) : QVariant();
    };
    return look;
}

template <class R>
std::vector<Id<R>> idsOf(const RecordModel<R> &model)
{
    std::vector<Id<R>> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.at(model.index(row))->id);
    return ids;
}

/// A model that is watched while it follows a story in a notebook.
struct Watched
{
    explicit Watched(RecordModel<Meeting>::Look look = byTime(), const Story &story = Story(Chapter::Planned)) :
        editing(*notebook, [] { return story::at("2025-09-17T12:30"); }), model(std::move(look))
    {
        story.tell(*notebook);
        editing.open(story.now().id());
        tester.setUseFetchMore(false); // it would fetch while it hears of a reset
        model.follow(editing);
    }

    void does(const edits::Edit &edit) { REQUIRE(editing.perform(u"Test"_s, edit)); }
    [[nodiscard]] const Mentorship &now() const { return editing.mentorship(); }

    TempNotebook notebook;
    Editing editing;
    RecordModel<Meeting> model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

/// What the model must look like: the same question asked anew.
template <class R>
void checkLikeLoaded(const RecordModel<R> &model, const Mentorship &mentorship,
                     const typename RecordModel<R>::Look &look)
{
    RecordModel<R> fresh(look);
    fresh.load(mentorship);
    while (fresh.canFetchMore({}))
        fresh.fetchMore({});
    std::vector<Id<R>> expected = idsOf(fresh);
    CHECK(model.count() == int(expected.size()));
    expected.resize(std::min(expected.size(), size_t(model.rowCount())));
    CHECK(idsOf(model) == expected);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(*model.at(model.index(row)) == *mentorship.find(model.at(model.index(row))->id));
}

} // namespace

TEST_CASE("A record model shows the wanted records in their order")
{
    const Story story(Chapter::HalfWay);
    auto look = byTime();
    look.wanted = [](const Meeting &meeting) { return meeting.state == MeetingState::Held; };
    RecordModel<Meeting> model(look);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.load(story.now());
    CHECK(model.rowCount() == 4);
    CHECK(model.at(model.index(0))->id == story.meeting(0));
    CHECK(model.index(0).data().toString() == story.now().programme().place);
    CHECK(model.indexOf(story.meeting(3)).row() == 3);
    CHECK_FALSE(model.indexOf(story.meeting(4)).isValid());
    CHECK(model.at({}) == nullptr);

    model.load(story.now(), [](const Meeting &meeting) { return meeting.state == MeetingState::Skipped; });
    CHECK(idsOf(model) == std::vector{story.meeting(4)});
}

TEST_CASE("A changed record changes its row and no other")
{
    Watched w;
    const Id<Meeting> third = rhythm::meetings(w.now()).at(2).id;
    const QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
    w.does(edits::write(w.now(), third, &Meeting::place, u"The library"_s));
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().at(0).toModelIndex().row() == 2);
    CHECK(w.model.index(2).data().toString() == u"The library"_s);
    w.editing.undo();
    CHECK(w.model.index(2).data().toString() == w.now().programme().place);
    CHECK(reset.isEmpty());
}

TEST_CASE("A row that changes its place is moved, and what points to it goes along")
{
    Watched w;
    const QPersistentModelIndex second(w.model.index(1));
    const Id<Meeting> id = w.model.at(second)->id;
    w.does(edits::moveMeeting(w.now(), id, rhythm::meetings(w.now()).at(4).startsAt.addDays(1)));
    CHECK(second.row() == 4);
    CHECK(w.model.at(second)->id == id);
    checkLikeLoaded(w.model, w.now(), byTime());
    w.editing.undo();
    CHECK(second.row() == 1);
    checkLikeLoaded(w.model, w.now(), byTime());
    w.does(edits::moveMeeting(w.now(), id, rhythm::meetings(w.now()).back().startsAt.addDays(1)));
    CHECK(second.row() == w.model.rowCount() - 1);
    w.does(edits::moveMeeting(w.now(), id, rhythm::meetings(w.now()).front().startsAt.addDays(-1)));
    CHECK(second.row() == 0);
    checkLikeLoaded(w.model, w.now(), byTime());
}

TEST_CASE("Rows come and go with their records and with what is wanted of them")
{
    auto look = byTime();
    look.wanted = [](const Meeting &meeting) { return meeting.state == MeetingState::Planned; };
    Watched w(look);
    CHECK(w.model.rowCount() == 10);
    w.does(edits::skipMeeting(w.now(), w.model.at(w.model.index(3))->id, u"Holiday"_s));
    CHECK(w.model.rowCount() == 9);
    w.does(edits::remove(w.now(), w.model.at(w.model.index(0))->id));
    CHECK(w.model.rowCount() == 8);
    w.does(edits::planMeetings(w.now(), story::at("2025-09-20T09:00"), 6));
    CHECK(w.model.rowCount() == 14);
    checkLikeLoaded(w.model, w.now(), look);
    for (int i = 0; i < 3; ++i)
        w.editing.undo();
    CHECK(w.model.rowCount() == 10);
    checkLikeLoaded(w.model, w.now(), look);
}

TEST_CASE("Whatever happens, the rows are those that a fresh model would load")
{
    auto look = byTime();
    look.wanted = [](const Meeting &meeting) { return meeting.state != MeetingState::Cancelled; };
    Watched w(look);
    w.does(edits::planMeetings(w.now(), story::at("2026-09-20T09:00"), 60));
    std::mt19937 random(20250917);
    const auto upTo = [&](int most) { return int(random() % unsigned(most)); };
    for (int i = 0; i < 150; ++i) {
        const std::vector<Meeting> all = rhythm::meetings(w.now());
        const Id<Meeting> one = all.at(size_t(upTo(int(all.size())))).id;
        switch (upTo(5)) {
        case 0:
            w.does(edits::moveMeeting(w.now(), one, story::at("2026-01-01T09:00").addDays(upTo(900))));
            break;
        case 1:
            w.does(edits::cancelMeeting(w.now(), one, {}));
            break;
        case 2:
            w.does(edits::reopenMeeting(w.now(), one));
            break;
        case 3:
            w.editing.undo();
            break;
        default:
            w.does(edits::write(w.now(), one, &Meeting::place, QString::number(i)));
            break;
        }
        checkLikeLoaded(w.model, w.now(), look);
    }
}

TEST_CASE("A long list arrives in chunks and can be reached everywhere")
{
    Watched w;
    for (int i = 0; i < 10; ++i)
        w.does(edits::planMeetings(w.now(), story::at("2027-01-04T09:00").addDays(i), 60));
    w.model.load(w.now());
    constexpr int chunk = RecordModel<Meeting>::chunk;
    CHECK(w.model.count() == 610);
    CHECK(w.model.rowCount() == chunk);
    CHECK(w.model.canFetchMore({}));

    const std::vector<Meeting> all = rhythm::meetings(w.now());
    SECTION("what has not arrived changes without a word")
    {
        const QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
        w.does(edits::write(w.now(), all.at(500).id, &Meeting::place, u"Later"_s));
        CHECK(changed.isEmpty());
        CHECK(w.model.rowCount() == chunk);
    }
    SECTION("a record moves across the end of what has arrived, and back")
    {
        w.does(edits::moveMeeting(w.now(), all.at(3).id, all.at(550).startsAt.addSecs(60)));
        CHECK(w.model.rowCount() == chunk - 1);
        checkLikeLoaded(w.model, w.now(), byTime());
        w.editing.undo();
        CHECK(w.model.rowCount() == chunk);
        checkLikeLoaded(w.model, w.now(), byTime());
        w.does(edits::moveMeeting(w.now(), all.at(3).id, all.at(chunk - 1).startsAt.addSecs(60)));
        checkLikeLoaded(w.model, w.now(), byTime());
    }
    SECTION("a record is revealed with all before it")
    {
        CHECK_FALSE(w.model.indexOf(all.at(600).id).isValid());
        CHECK(w.model.reveal(all.at(600).id).row() == 600);
        CHECK(w.model.rowCount() == 601);
        w.model.fetchMore({});
        CHECK(w.model.rowCount() == 610);
        CHECK_FALSE(w.model.canFetchMore({}));
        CHECK_FALSE(w.model.reveal(Id<Meeting>::fresh()).isValid());
    }
}

TEST_CASE("A record model follows to the mentorship that is opened")
{
    Watched w;
    const Story other(Chapter::HalfWay, story::Language::Finnish);
    other.tell(*w.notebook);
    w.editing.open(other.now().id());
    CHECK(idsOf(w.model).front() == other.meeting(0));
    w.editing.open({});
    CHECK(w.model.rowCount() == 0);
    w.model.refreshData();
}
