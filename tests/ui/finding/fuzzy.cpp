// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/fuzzy.h"

#include "tests/support/test.h"

using fuzzy::match;

namespace {

bool fits(const QString &line, const QString &query)
{
    return match(line, query).has_value();
}

/// The letters that fit, put in brackets.
QString shown(const QString &line, const QString &query)
{
    QString text = line;
    const auto found = match(line, query);
    REQUIRE(found);
    for (auto span = found->spans.rbegin(); span != found->spans.rend(); ++span)
        text.insert(span->at + span->length, u']').insert(span->at, u'[');
    return text;
}

} // namespace

TEST_CASE("The beginnings of words fit, in any order")
{
    CHECK(shown(u"Add a goal"_s, u"go"_s) == u"Add a [go]al"_s);
    CHECK(shown(u"Write a reflection"_s, u"refl wri"_s) == u"[Wri]te a [refl]ection"_s);
    CHECK(shown(u"Go to: third meeting"_s, u"third"_s) == u"Go to: [third] meeting"_s);
    CHECK_FALSE(fits(u"Add a goal"_s, u"goals"_s));
    CHECK_FALSE(fits(u"Add a goal"_s, u"goal meeting"_s));
}

TEST_CASE("The beginnings of several words may be typed in one go")
{
    CHECK(shown(u"Add a goal"_s, u"adgo"_s) == u"[Ad]d a [go]al"_s);
    CHECK(shown(u"Lisää oppimiskeino"_s, u"liop"_s) == u"[Li]sää [op]pimiskeino"_s);
    CHECK_FALSE(fits(u"Add a goal"_s, u"goad"_s));
}

TEST_CASE("A piece within a compound fits from three letters on")
{
    CHECK(shown(u"Väliarviointi"_s, u"arvi"_s) == u"Väli[arvi]ointi"_s);
    CHECK_FALSE(fits(u"Väliarviointi"_s, u"ar"_s));
}

TEST_CASE("ä is typed for ä; who has no such key types a")
{
    CHECK(fits(u"Päiväkirja"_s, u"päi"_s));
    CHECK(fits(u"Päiväkirja"_s, u"PÄI"_s));
    CHECK(fits(u"Päiväkirja"_s, u"paivakirja"_s));
    CHECK(fits(u"Lär känna"_s, u"lar"_s));
    CHECK(fits(u"Ångra"_s, u"ang"_s));
    CHECK_FALSE(fits(u"Palauta arkistosta"_s, u"pä"_s));
    CHECK_FALSE(fits(u"Sök"_s, u"sä"_s));
    CHECK(match(u"Pala"_s, u"pa"_s)->rank > match(u"Pälä"_s, u"pa"_s)->rank);
}

TEST_CASE("What fits better ranks higher")
{
    const int first = match(u"Goals again"_s, u"goal"_s)->rank;
    const int later = match(u"Add a goal"_s, u"goal"_s)->rank;
    const int spread = match(u"Go and look"_s, u"gol"_s)->rank;
    const int inside = match(u"Subgoal"_s, u"goal"_s)->rank;
    CHECK(first > later);
    CHECK(later > spread);
    CHECK(spread > inside);
}

TEST_CASE("Nothing typed fits everything")
{
    CHECK(match(u"Undo"_s, {})->rank == 0);
    CHECK(match(u"Undo"_s, u"  "_s)->spans.empty());
    CHECK(fits({}, {}));
    CHECK_FALSE(fits({}, u"a"_s));
}
