// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/dictionaries.h"

#include "tests/support/test.h"

TEST_CASE("Finnish compounds with their endings are words, and a slip in one is found and mended")
{
    const Dictionaries dictionaries({u"fi"_s});
    REQUIRE(dictionaries.languages() == QStringList{u"fi"_s});
    CHECK(dictionaries.accept(u"fi"_s, u"työhyvinvointikeskustelussamme"_s));
    CHECK(dictionaries.accept(u"fi"_s, u"Mentoroitava"_s));
    CHECK_FALSE(dictionaries.accept(u"fi"_s, u"työhyvinvoitni"_s));
    CHECK(dictionaries.suggestions(u"fi"_s, u"työhyvinvoitni"_s).value(0) == u"työhyvinvointi"_s);
}

TEST_CASE("Each language has its own words")
{
    const Dictionaries dictionaries({u"en"_s, u"fi"_s, u"sv"_s});
    REQUIRE(dictionaries.languages() == QStringList{u"en"_s, u"fi"_s, u"sv"_s});
    CHECK(dictionaries.accept(u"en"_s, u"colour"_s));
    CHECK(dictionaries.accept(u"en"_s, u"doesn't"_s));
    CHECK_FALSE(dictionaries.accept(u"en"_s, u"colur"_s));
    CHECK(dictionaries.suggestions(u"en"_s, u"colur"_s).contains(u"colour"_s));
    CHECK(dictionaries.accept(u"sv"_s, u"handledning"_s));
    CHECK_FALSE(dictionaries.accept(u"sv"_s, u"handledninng"_s));
    CHECK(dictionaries.suggestions(u"sv"_s, u"handledninng"_s).contains(u"handledning"_s));
    CHECK_FALSE(dictionaries.accept(u"fi"_s, u"colour"_s));
}

TEST_CASE("A language without a dictionary is left out, and nothing is wrong in it")
{
    const Dictionaries dictionaries({u"xx"_s, u"fi"_s});
    CHECK(dictionaries.languages() == QStringList{u"fi"_s});
    CHECK(dictionaries.accept(u"xx"_s, u"qqqq"_s));
    CHECK(dictionaries.suggestions(u"xx"_s, u"qqqq"_s).isEmpty());
    CHECK(Dictionaries({}).languages().isEmpty());
}

TEST_CASE("Nothing, and very long things, can be asked")
{
    const Dictionaries dictionaries({u"en"_s, u"fi"_s, u"sv"_s});
    for (const QString &language : dictionaries.languages()) {
        CHECK(dictionaries.accept(language, {}));
        CHECK_FALSE(dictionaries.accept(language, QString(5000, u'q')));
        CHECK(dictionaries.suggestions(language, {}).isEmpty());
    }
}
