// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/textwords.h"

#include "tests/support/test.h"

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const TextWord &word : textwords::of(text))
        words << word.in(text);
    return words;
}

} // namespace

TEST_CASE("A sentence is its words, without the marks between them")
{
    CHECK(wordsOf(u"“Mitä jäi mieleen?” hän kysyi – ja odotti."_s)
          == QStringList({u"Mitä"_s, u"jäi"_s, u"mieleen"_s, u"hän"_s, u"kysyi"_s, u"ja"_s, u"odotti"_s}));
    CHECK(wordsOf(u"and/or (perhaps)"_s) == QStringList({u"and"_s, u"or"_s, u"perhaps"_s}));
    CHECK(wordsOf(u"työ- ja perhe-elämä"_s) == QStringList({u"työ"_s, u"ja"_s, u"perhe-elämä"_s}));
    CHECK(wordsOf({}).isEmpty());
    CHECK(wordsOf(u" \n–… 5 "_s).isEmpty());
}

TEST_CASE("Words know their place")
{
    const QString text = u"Jag lär mig"_s;
    CHECK(textwords::of(text) == QList<TextWord>({{0, 3}, {4, 3}, {8, 3}}));
    const TextWord word = textwords::of(text).at(1);
    CHECK_FALSE(word.touches(3));
    CHECK(word.touches(4));
    CHECK(word.touches(7));
    CHECK_FALSE(word.touches(8));
}

TEST_CASE("An apostrophe and a soft hyphen are part of the word, as a dictionary writes it")
{
    CHECK(wordsOf(u"I don’t, we ‘can’t’"_s) == QStringList({u"don't"_s, u"we"_s, u"can't"_s}));
    CHECK(wordsOf(u"työ\u00adhyvin\u00advointi"_s) == QStringList{u"työhyvinvointi"_s});
    CHECK(wordsOf(u"a\u0308iti"_s) == QStringList{u"äiti"_s});
}

TEST_CASE("What is no word of a language is left alone")
{
    CHECK(wordsOf(u"https://peili.example/kirja www.example.fi peili.fi"_s).isEmpty());
    CHECK(wordsOf(u"anna.maki@example.org <bo@example.org>"_s).isEmpty());
    CHECK(wordsOf(u"notes.txt /home/anna/kirja ~/kirja C:\\kirja snake_case"_s).isEmpty());
    CHECK(wordsOf(u"3 12.5 2026-03-05 A4 4th 10:n"_s).isEmpty());
    CHECK(wordsOf(u"EU EU:n YouTube PhD iPhone"_s).isEmpty());
    CHECK(wordsOf(u"a b å"_s).isEmpty());
}

TEST_CASE("Names with capitals at the beginning are words")
{
    CHECK(wordsOf(u"Marja-Leena O’Brien"_s) == QStringList({u"Marja-Leena"_s, u"O'Brien"_s}));
}
