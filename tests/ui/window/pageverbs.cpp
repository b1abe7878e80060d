// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pageverbs.h"

#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <map>

namespace {

/// Every verb of edits.h, by its name.
QSet<QString> everyVerb()
{
    QFile file(places::source(u"core/mentoring/edits.h"_s));
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

/// What makes sense only where it is done, and why it is not found by its name.
const std::map<QString, const char *> inPlace{
    {u"write"_s, "typing into a field"},
    {u"remove"_s, "of the record that one looks at"},
    {u"trash"_s, "of the record that one looks at"},
    {u"expireTrash"_s, "done by the program"},
    {u"withPictures"_s, "pasted or dropped into a text"},
    {u"setVisibility"_s, "over the text that it shares"},
    {u"shareAnswer"_s, "over the text that it shares"},
    {u"shareEvaluation"_s, "over the text that it shares"},
    {u"star"_s, "on the reflection that one reads"},
    {u"setGoalState"_s, "on the goal"},
    {u"moveGoal"_s, "on the goal"},
    {u"unsign"_s, "beside the signature"},
    {u"tickTopic"_s, "on the topic that was talked about"},
    {u"moveTopic"_s, "on the topic"},
    {u"placeTopic"_s, "by the hand that drags it"},
    {u"setPromiseState"_s, "on the promise"},
    {u"setActivityState"_s, "on the activity"},
};

} // namespace

TEST_CASE("Every verb that a person can do is found by its name, or has its reason not to be")
{
    const QSet<QString> all = everyVerb();
    REQUIRE(all.size() > 50);
    QSet<QString> byName = inTheMenus;
    for (const pageverbs::PageVerb &verb : pageverbs::table()) {
        for (const QString &name : words(verb.edits)) {
            INFO(verb.text << " leads to " << name.toStdString());
            CHECK(all.contains(name));
            byName << name;
        }
    }
    for (const QString &verb : all) {
        INFO(verb.toStdString() << ": a line in the table of pageverbs.cpp, or a reason here");
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
