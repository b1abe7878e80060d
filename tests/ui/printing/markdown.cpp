// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/markdown.h"

#include "tests/ui/printing/printed.h"

using story::Story;

TEST_CASE("The Markdown has the structure of the report")
{
    const report::Report report = printed::report(Story());
    const QString markdown = report::toMarkdown(report);
    CHECK(markdown.startsWith(u"Mentoring · September 2025 – June 2026\n\n# Helen Ward and Peter O’Neill\n"_s));
    for (const QString &section : printed::sections(report))
        CHECK(markdown.contains(u"\n## %1\n"_s.arg(section)));
    CHECK(markdown.endsWith(u'\n'));
    CHECK_FALSE(markdown.contains(u"\n\n\n"_s));
}

TEST_CASE("Tables stay tables whatever is in their cells")
{
    report::Report report;
    report.title = u"T"_s;
    report.blocks = {report::Table{u"c"_s, {{u"A|B"_s, 1, false}, {u"N"_s, 1, true}}, {{u"x|y\nz"_s, u"1."_s}}}};
    CHECK(report::toMarkdown(report).endsWith(u"| A\\|B | N |\n| --- | ---: |\n| x\\|y z | 1. |\n"_s));
}

TEST_CASE("A person's text cannot break the document around it")
{
    report::Report report;
    report.title = u"T"_s;
    report.blocks = {
        report::Quote{u"a\n\nb"_s, u"Aino"_s}, report::Paragraph{u"```\nopen"_s, false}, report::Heading{1, u"Next"_s}};
    const QString markdown = report::toMarkdown(report);
    CHECK(markdown.contains(u"> a\n> \n> b\n> \n> – Aino"_s));
    CHECK(markdown.count(u"```"_s) == 2);
    CHECK(markdown.indexOf(u"## Next"_s) > markdown.lastIndexOf(u"```"_s));
}
