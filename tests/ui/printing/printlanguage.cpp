// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printlanguage.h"

#include "tests/support/test.h"

TEST_CASE("English needs no translation, not even for one and many")
{
    const PrintLanguage english(u"en"_s);
    CHECK(english("%n meeting(s)", nullptr, 1) == u"1 meeting"_s);
    CHECK(english("%n meeting(s)", nullptr, 0) == u"0 meetings"_s);
    CHECK(english("%n meeting(s)", nullptr, 12) == u"12 meetings"_s);
    CHECK(english("No such sentence anywhere.") == u"No such sentence anywhere."_s);
    CHECK(english.word(Verdict::PartWell) == u"Part well"_s);
    CHECK(english.small(english.word(GoalState::LetGo)) == u"let go"_s);
}

TEST_CASE("Each language of print has its own locale")
{
    CHECK(PrintLanguage(u"en"_s).locale() == QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(PrintLanguage(u"fi"_s).locale() == QLocale(QLocale::Finnish, QLocale::Finland));
    CHECK(PrintLanguage(u"sv"_s).locale() == QLocale(QLocale::Swedish, QLocale::Finland));
    CHECK(PrintLanguage(u"fi_FI"_s).language() == u"fi"_s);
    CHECK(PrintLanguage(u"xx"_s).language() == u"en"_s);
    CHECK(PrintLanguage(QString()).language() == u"en"_s);
}

TEST_CASE("What is not translated is printed in English")
{
    CHECK(PrintLanguage(u"sv"_s)("No such sentence anywhere.") == u"No such sentence anywhere."_s);
    CHECK(PrintLanguage(u"fi"_s)("%n such thing(s)", nullptr, 2) == u"2 such things"_s);
}
