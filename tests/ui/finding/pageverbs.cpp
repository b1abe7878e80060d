// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/pageverbs.h"

#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/rhythm.h"
#include "tests/support/places.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"
#include "ui/finding/recordverbs.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <map>

namespace {

/// Every verb of edits.h, by its name.
QSet<QString> everyVerb()
{
    QFile file(places::source(u"core/mentoring/edits/edits.h"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QRegularExpression declared(u"\\[\\[nodiscard\\]\\] Edit (\\w+)\\("_s);
    QSet<QString> verbs;
    for (auto each = declared.globalMatch(QString::fromUtf8(file.readAll())); each.hasNext();)
        verbs << each.next().captured(1);
    return verbs;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// What the actions of the menus do.
const QSet<QString> inTheMenus{
    u"start"_s, u"pause"_s, u"resume"_s, u"archive"_s, u"unarchive"_s, u"erase"_s, u"putBack"_s, u"emptyTrash"_s};

/// What can't be found by its name, and why.
const std::map<QString, const char *> inPlace{
    {u"write"_s, "typing into a field"},
    {u"remove"_s, "trash, where the trash does not keep it"},
    {u"expireTrash"_s, "done by the program"},
    {u"withPictures"_s, "pasted or dropped into a text"},
    {u"placeTopic"_s, "by the hand that drags it; moveTopic does the same"},
};

/// The verbs that act on records, as they are offered half way through the story, with an agreement that the other has
/// still to sign, and at its end.
QSet<QString> onRecords()
{
    QSet<QString> verbs;
    for (const auto chapter : {story::Chapter::HalfWay, story::Chapter::LookedBack}) {
        const story::Story told(chapter);
        TempNotebook notebook;
        told.tell(*notebook);
        Editing editing(*notebook, [] { return story::at("2026-02-02T09:00"); });
        editing.open(notebook->programmes().front().id);
        const auto perform = [&](const auto &edit) { CHECK(editing.perform({}, edit)); };
        if (const auto next = rhythm::next(editing.mentorship())) {
            for (const QString &topic : {u"How to say no"_s, u"Ansvar utan mandat"_s})
                perform(
                    edits::addTopic(editing.mentorship(), Id<AgendaItem>::fresh(), next->id, editing.actor(), topic));
            perform(edits::reviseAgreement(editing.mentorship(), editing.today()));
            const Agreement *revised = lookup::currentAgreement(editing.mentorship());
            perform(edits::sign(editing.mentorship(), revised->id, editing.actor(), editing.today()));
        }
        for (const recordverbs::RecordVerb &verb : recordverbs::all(editing)) {
            INFO(verb.text.toStdString());
            const edits::Edit edit = verb.edit(editing);
            CHECK(edit);
            CHECK((edit && !edit->isEmpty()));
            verbs << QLatin1String(verb.edits);
        }
    }
    return verbs;
}

} // namespace

TEST_CASE("Every verb that a person can do is found by its name, or has its reason not to be")
{
    const QSet<QString> all = everyVerb();
    REQUIRE(all.size() > 50);
    QSet<QString> byName = inTheMenus + onRecords();
    for (const pageverbs::PageVerb &verb : pageverbs::table()) {
        for (const QString &name : words(verb.edits)) {
            INFO(verb.text << " leads to " << name.toStdString());
            CHECK(all.contains(name));
            byName << name;
        }
    }
    for (const QString &verb : all) {
        INFO(verb.toStdString() << ": a line in pageverbs.cpp or recordverbs.cpp, or a reason here");
        CHECK(byName.contains(verb) != (inPlace.find(verb) != inPlace.end()));
    }
    for (const auto &[verb, reason] : inPlace) {
        INFO(verb.toStdString());
        CHECK(all.contains(verb));
    }
}

TEST_CASE("No two verbs of the pages are called alike")
{
    QSet<QString> known;
    for (const pageverbs::PageVerb &verb : pageverbs::table()) {
        INFO(verb.text);
        CHECK_FALSE(known.contains(pageverbs::text(verb)));
        known << pageverbs::text(verb);
    }
}
