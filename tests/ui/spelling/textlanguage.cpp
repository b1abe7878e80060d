// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/textlanguage.h"

#include "tests/support/test.h"
#include "ui/spelling/dictionaries.h"
#include "ui/spelling/textwords.h"

namespace {

/// A reader of three languages.
class Reader
{
public:
    [[nodiscard]] QString tell(const QString &text, const QString &now = {}, const QString &around = u"en"_s) const
    {
        QStringList words;
        for (const TextWord &word : textwords::of(text))
            words << word.in(text);
        return textlanguage::recognise(
            words, dictionaries_.languages(), now, around, [this](const QString &language, const QString &word) {
                return dictionaries_.accept(language, word);
            });
    }

private:
    Dictionaries dictionaries_{{u"en"_s, u"fi"_s, u"sv"_s}};
};

} // namespace

TEST_CASE("A paragraph tells its language by itself")
{
    const Reader reader;
    CHECK(reader.tell(u"Puhuimme siitä, miten palautetta annetaan ennen kuin on kiire."_s) == u"fi"_s);
    CHECK(reader.tell(u"Vi talade om hur man ger respons innan det är för sent."_s) == u"sv"_s);
    CHECK(reader.tell(u"We spoke about how to give feedback before it is too late."_s) == u"en"_s);
    CHECK(reader.tell(u"Tänään oli hyvä päivä"_s) == u"fi"_s);
}

TEST_CASE("Slips don’t hide a language")
{
    const Reader reader;
    CHECK(reader.tell(u"Työhyvinvoitni on tärkeä asai meille"_s) == u"fi"_s);
    CHECK(reader.tell(u"Jag vil laera mig att lysna mera"_s) == u"sv"_s);
}

TEST_CASE("One or two words are in the language around them, unless they can’t be")
{
    const Reader reader;
    CHECK(reader.tell(u"Mentori"_s, {}, u"sv"_s) == u"sv"_s);
    CHECK(reader.tell(u"Kiitos"_s, {}, u"fi"_s) == u"fi"_s);
    CHECK(reader.tell(u"Hyvä kysymys"_s, {}, u"en"_s) == u"fi"_s);
    CHECK(reader.tell({}, {}, u"sv"_s) == u"sv"_s);
}

TEST_CASE("A language that was settled gives way only to one that is clearly better")
{
    const Reader reader;
    // A Finnish sentence into which a title in English is being written.
    CHECK(reader.tell(u"Luin kirjan nimeltä Time to Think"_s, u"fi"_s) == u"fi"_s);
    CHECK(reader.tell(u"We will meet again on Monday and talk about it"_s, u"fi"_s) == u"en"_s);
}
