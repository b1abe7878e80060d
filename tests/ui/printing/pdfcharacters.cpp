// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/printing/pdfcharacters.h"

TEST_CASE("A PDF says the characters that people write, and its glyphs keep their numbers")
{
    QByteArray pdf = "[<02BC>] <02BC> <02BC> <02BC>\n"
                     "begincmap\n3 beginbfrange\n"
                     "<0009> <02BC> [<0057> <0009> <02BB> <02BC> <02EE> ]\n"
                     "<02BC> <02BC> <02BC>\n"
                     "<02BC> <02C8> <02BC>\n" // a run: each glyph has the next character
                     "endbfrange\nendcmap\n1 beginbfrange\n<0001> <0001> [<02BC> ]\nendbfrange\n"
                     "<0009> <0009> [<0009>]\n";
    report::nameCharacters(pdf);
    CHECK(pdf
          == QByteArray("[<02BC>] <02BC> <02BC> <02BC>\n"
                        "begincmap\n3 beginbfrange\n"
                        "<0009> <02BC> [<0057> <0020> <2018> <2019> <201D> ]\n"
                        "<02BC> <02BC> <2019>\n"
                        "<02BC> <02C8> <02BC>\n"
                        "endbfrange\nendcmap\n1 beginbfrange\n<0001> <0001> [<2019> ]\nendbfrange\n"
                        "<0009> <0009> [<0009>]\n"));
}

TEST_CASE("A map that ends too soon stays as it is")
{
    for (const char *part :
         {"", "beginbfrange\n", "beginbfrange\n<0001> <0001> [<02BC> ]", "beginbfrange\n<0001> \n>\nendbfrange"}) {
        QByteArray pdf = part;
        report::nameCharacters(pdf);
        CHECK(pdf == QByteArray(part));
    }
}
