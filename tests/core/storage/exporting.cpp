// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exporting.h"

#include "tests/support/gens.h"
#include "tests/support/somepicture.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using story::Chapter;
using story::Language;
using story::Story;

namespace {

QByteArray exported(Chapter chapter)
{
    return exporting::toJson({Story(chapter).now()});
}

/// The export of a story with one thing in its JSON changed.
template <class Change>
QByteArray changed(Change &&change)
{
    QJsonObject root = QJsonDocument::fromJson(exported(Chapter::Begins)).object();
    QJsonArray mentorships = root.value("mentorships"_L1).toArray();
    QJsonObject mentorship = mentorships.at(0).toObject();
    change(mentorship);
    mentorships[0] = mentorship;
    root.insert("mentorships"_L1, mentorships);
    return QJsonDocument(root).toJson();
}

/// With the first record of a table changed.
template <class Change>
QByteArray withFirst(QLatin1String table, Change &&change)
{
    return changed([&](QJsonObject &mentorship) {
        QJsonArray list = mentorship.value(table).toArray();
        QJsonObject record = list.at(0).toObject();
        change(record);
        list[0] = record;
        mentorship.insert(table, list);
    });
}

/// A mentorship with a picture in a shared entry of the journal.
Story withPicture()
{
    Story story(Chapter::Begun);
    const Picture picture = somePicture(1);
    const Id<Reflection> id = Id<Reflection>::fresh();
    const QString text = u"![The mill](%1)"_s.arg(pictures::address(picture.hash));
    story.does(edits::withPictures(story,
                                   edits::reflect(story, id, story.mentee(), text, story::at("2025-09-09T10:00")),
                                   {picture},
                                   story.mentee(),
                                   story::at("2025-09-09T10:00")));
    return story;
}

void checkNotImported(const QByteArray &json, Error::Kind kind = Error::Kind::BadInput)
{
    TempNotebook notebook;
    INFO(json.left(200).toStdString());
    checkRefused(notebook->importJson(json), kind);
    CHECK(notebook->programmes().empty());
    CHECK(notebook->check().value().isEmpty());
}

} // namespace

TEST_CASE("An export that is imported and exported again has the same bytes", "[exporting]")
{
    TempNotebook original;
    for (const Language language : {Language::English, Language::Finnish, Language::Swedish})
        Story(Chapter::LookedBack, language).tell(*original);
    const QByteArray json = original->exportJson().value();
    TempNotebook copy;
    REQUIRE(copy->importJson(json));
    CHECK(copy->exportJson().value() == json);
    CHECK(copy->programmes().size() == 3);
    CHECK(copy->check().value().isEmpty());
    copy.reopen();
    CHECK(copy->exportJson().value() == json);
    for (const Programme &programme : original->programmes())
        CHECK(**copy->mentorship(programme.id) == **original->mentorship(programme.id));
}

TEST_CASE("An export from before there was a trash is read", "[exporting]")
{
    QJsonObject root = QJsonDocument::fromJson(changed([](QJsonObject &m) { m.remove("removal"_L1); })).object();
    checkNotImported(QJsonDocument(root).toJson());
    root.insert("version"_L1, 1);
    TempNotebook notebook;
    CHECK(notebook->importJson(QJsonDocument(root).toJson()));
    CHECK(notebook->programmes().size() == 1);
}

TEST_CASE("An export from before there were pictures is read", "[exporting]")
{
    QJsonObject root = QJsonDocument::fromJson(changed([](QJsonObject &m) { m.remove("picture"_L1); })).object();
    checkNotImported(QJsonDocument(root).toJson());
    root.insert("version"_L1, 2);
    TempNotebook notebook;
    CHECK(notebook->importJson(QJsonDocument(root).toJson()));
    CHECK(notebook->programmes().size() == 1);
}

TEST_CASE("Pictures stand in an export once, to the byte, and only as what they say they are", "[exporting]")
{
    const Story story = withPicture();
    const QByteArray json = exporting::toJson({story.now()});
    CHECK(json.count(somePicture(1).bytes.toBase64()) == 1);
    const auto read = exporting::fromJson(json, {});
    REQUIRE(read);
    Mentorship copy;
    copy.apply(read->front());
    CHECK(copy == story.now());
    CHECK(exporting::toJson({copy}) == json);

    QByteArray other = json;
    checkNotImported(other.replace(somePicture(1).bytes.toBase64(), somePicture(2).bytes.toBase64()));
    other = json;
    checkNotImported(other.replace(somePicture(1).bytes.toBase64(), "%%%%"));
    other = json;
    checkNotImported(other.replace("\"format\": \"png\"", "\"format\": \"jpeg\""));
}

TEST_CASE("What lacks a picture is imported, and exported with the same bytes; it is named", "[exporting]")
{
    QJsonObject root = QJsonDocument::fromJson(exporting::toJson({withPicture().now()})).object();
    QJsonObject mentorship = root.value("mentorships"_L1).toArray().at(0).toObject();
    mentorship.insert("picture"_L1, QJsonArray());
    root.insert("mentorships"_L1, QJsonArray{mentorship});
    const QByteArray json = QJsonDocument(root).toJson();
    TempNotebook notebook;
    REQUIRE(notebook->importJson(json));
    CHECK(notebook->exportJson().value() == json);
    CHECK(notebook->check().value().isEmpty());
    const QStringList missing = notebook->missingPictures().value();
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().contains(somePicture(1).hash));
    CHECK(missing.front().contains(u"“reflection”"_s));
    CHECK(notebook->backUp(notebook.pathOf(u"copy.peili"_s)));
}

TEST_CASE("Any texts survive the way out and in", "[exporting]")
{
    rc::prop("of every free field", [] {
        Story story(Chapter::Begun);
        story.does(edits::write(story.now(), story.mentee(), &Person::background, *gens::text()));
        story.does(edits::write(story.now(), story.now().id(), &Programme::closing, *gens::text()));
        const QByteArray json = exporting::toJson({story.now()});
        const auto changesets = exporting::fromJson(json, {});
        RC_ASSERT(changesets.has_value());
        Mentorship copy;
        copy.apply(changesets->front());
        RC_ASSERT(copy == story.now());
        RC_ASSERT(exporting::toJson({copy}) == json);
    });
}

TEST_CASE("The order of mentorships doesn’t matter to an export", "[exporting]")
{
    const Story one(Chapter::Begun);
    const Story other(Chapter::Begun);
    CHECK(exporting::toJson({one.now(), other.now()}) == exporting::toJson({other.now(), one.now()}));
    CHECK(exporting::fromJson(exporting::toJson({}), {}).value().empty());
}

TEST_CASE("What isn’t an export is refused", "[exporting]")
{
    checkNotImported("");
    checkNotImported("Dear diary");
    checkNotImported("[]");
    checkNotImported("{}");
    checkNotImported(R"({"format": "peili", "version": 1})");
    checkNotImported(R"({"format": "peili", "version": 1, "mentorships": {}})");
    checkNotImported(R"({"format": "peili", "version": 1, "mentorships": [7]})");
    checkNotImported(R"({"format": "peili", "version": 1, "mentorships": [{}]})");
    checkNotImported(R"({"format": "peili", "version": 1, "mentorships": [], "more": 1})");
    checkNotImported(R"({"format": "other", "version": 1, "mentorships": []})");
    checkNotImported(R"({"format": "peili", "version": 4, "mentorships": []})", Error::Kind::Newer);
}

TEST_CASE("An export with one thing wrong is refused whole", "[exporting]")
{
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) { goal.remove("title"_L1); }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) { goal.insert("colour"_L1, "red"_L1); }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) { goal.insert("title"_L1, 7); }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) { goal.insert("title"_L1, u"\a"_s); }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) { goal.insert("state"_L1, "won"_L1); }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) { goal.insert("target_on"_L1, "2026-02-30"_L1); }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) { goal.insert("id"_L1, QJsonValue::Null); }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) { goal.insert("id"_L1, "1"_L1); }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) {
        goal.insert("author"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces));
    }));
    checkNotImported(withFirst("goal"_L1, [](QJsonObject &goal) {
        goal.insert("mentorship"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces));
    }));
    checkNotImported(withFirst("rating"_L1, [](QJsonObject &rating) { rating.insert("value"_L1, 9); }));
    checkNotImported(withFirst("rating"_L1, [](QJsonObject &rating) { rating.insert("value"_L1, 2.5); }));
    checkNotImported(withFirst("meeting"_L1, [](QJsonObject &meeting) { meeting.insert("minutes"_L1, 1e300); }));
    checkNotImported(changed([](QJsonObject &mentorship) { mentorship.remove("pick"_L1); }));
    checkNotImported(changed([](QJsonObject &mentorship) { mentorship.insert("photo"_L1, QJsonArray()); }));
    checkNotImported(changed([](QJsonObject &mentorship) { mentorship.insert("programme"_L1, QJsonArray()); }));
    checkNotImported(changed([](QJsonObject &mentorship) { mentorship.insert("person"_L1, QJsonArray{7}); }));
    checkNotImported(changed([](QJsonObject &mentorship) {
        QJsonArray goals = mentorship.value("goal"_L1).toArray();
        goals.append(goals.at(0));
        mentorship.insert("goal"_L1, goals);
    }));
}

TEST_CASE("An id that stands in two mentorships of an export is named", "[exporting]")
{
    const Story one(Chapter::Begins);
    const Story other(Chapter::Begins);
    const QString id = one.now().all<Goal>().begin()->first.text();
    QByteArray json = exporting::toJson({one.now(), other.now()});
    json.replace(other.now().all<Goal>().begin()->first.text().toUtf8(), id.toUtf8());
    checkNotImported(json);
    const auto read = exporting::fromJson(json, {});
    REQUIRE_FALSE(read);
    CHECK(read.error().words.contains(u"The id %1 stands twice."_s.arg(id)));
}

TEST_CASE("An export that was cut short is refused", "[exporting]")
{
    const QByteArray json = exported(Chapter::Begun);
    for (qsizetype size = 0; size < json.size() - 1; size += 97)
        CHECK_FALSE(exporting::fromJson(json.left(size), {}));
}

TEST_CASE("A mentorship that is there already isn’t imported over", "[exporting]")
{
    TempNotebook notebook;
    const Story story(Chapter::Begins);
    story.tell(*notebook);
    const QByteArray json = notebook->exportJson().value();
    checkRefused(notebook->importJson(json), Error::Kind::Refused);

    // The same people under another frame would be the same rows.
    QByteArray renamed = json;
    renamed.replace(story.now().id().text().toUtf8(), Id<Programme>::fresh().text().toUtf8());
    checkRefused(notebook->importJson(renamed), Error::Kind::Refused);
    CHECK(notebook->exportJson().value() == json);
    notebook.reopen();
    CHECK(notebook->exportJson().value() == json);
    CHECK(notebook->check().value().isEmpty());
}
