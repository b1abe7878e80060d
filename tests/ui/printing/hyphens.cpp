// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/hyphens.h"

#include "tests/support/test.h"

namespace {

/// With the soft hyphens to be seen.
QString shown(const QString &text, const QString &language = u"fi"_s)
{
    return report::softened(text, language).replace(QChar(QChar::SoftHyphen), u'-');
}

} // namespace

TEST_CASE("Long Finnish words may end a line where a syllable does")
{
    CHECK(shown(u"vertaismentorointi"_s) == u"ver-tais-men-to-rointi"_s);
    CHECK(shown(u"organisaatiokulttuuri"_s).contains(u"tio-kult"_s));
    CHECK(shown(u"tapaaminen"_s) == u"tapaaminen"_s);
    CHECK(shown(u"tapaamisaikataulu"_s).contains(u"misai"_s)); // not torn from its s
    CHECK(report::softened(u"työhyvinvointineuvottelukuntasihteeristö"_s, u"fi"_s).remove(QChar(QChar::SoftHyphen))
          == u"työhyvinvointineuvottelukuntasihteeristö"_s);
}

TEST_CASE("Other languages break only words that fit on no line")
{
    CHECK(shown(u"responsibilities"_s, u"en"_s) == u"responsibilities"_s);
    CHECK(shown(u"mentorskapsprogrammet"_s, u"sv"_s) == u"mentorskapsprogrammet"_s);
    CHECK(shown(u"arbetsmarknadsdepartementsutredning"_s, u"sv"_s).contains(u'-'));
}

TEST_CASE("All that is set in lines is softened, and nothing else changes")
{
    report::Report report;
    report.language = u"fi"_s;
    report.title = u"Yhteistyöneuvotteluryhmä"_s;
    report.blocks = {report::Heading{1, u"x"_s},
                     report::Paragraph{u"**yhteistyöneuvotteluryhmä** ja [linkki](https://a.example/b)"_s, false},
                     report::Journey{},
                     report::Signatures{{u"Yhteistyöneuvotteluryhmä"_s}, {}, {}}};
    report::Report soft = report::softened(report);
    CHECK(soft.title == report.title);
    CHECK(std::get<report::Signatures>(soft.blocks[3]) == std::get<report::Signatures>(report.blocks[3]));
    QString &text = std::get<report::Paragraph>(soft.blocks[1]).markdown;
    CHECK(text.contains(QChar(QChar::SoftHyphen)));
    text.remove(QChar(QChar::SoftHyphen));
    CHECK(soft == report);
}
