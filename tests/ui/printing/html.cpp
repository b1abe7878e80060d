// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/html.h"

#include "tests/ui/printing/printed.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

using story::Story;

TEST_CASE("The page needs nothing but itself")
{
    const QString html = report::toHtml(printed::report(Story()));
    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
    CHECK_FALSE(html.contains(QRegularExpression(u"<(script|link|img|iframe|object)"_s)));
    CHECK_FALSE(html.contains(QRegularExpression(u"(src|url\\()"_s)));
    CHECK(html.contains(u"prefers-color-scheme: dark"_s));
    CHECK(report::toHtml(printed::report(Story(), u"fi"_s)).contains(u"<html lang=\"fi\">"_s));
}

TEST_CASE("It can be read without seeing it")
{
    const report::Report report = printed::report(Story());
    const QString html = report::toHtml(report);
    CHECK(html.count(u"<h1>"_s) == 1);
    CHECK(html.count(u"<h2>"_s) == printed::sections(report).size());
    CHECK(html.count(u"<svg"_s) == html.count(u"<desc>"_s));
    CHECK(html.count(u"<svg"_s) >= 2);
    CHECK(html.count(u"role=\"img\""_s) == html.count(u"<svg"_s));
    CHECK(html.count(u"<table"_s) == html.count(u"<thead>"_s));
    CHECK(html.contains(u"<th scope=\"col\">"_s));
}

TEST_CASE("Every element that is opened is closed")
{
    const QString html = report::toHtml(printed::report(Story()));
    for (const char *name : {"main",
                             "header",
                             "h2",
                             "h3",
                             "p",
                             "div",
                             "dl",
                             "dt",
                             "dd",
                             "table",
                             "tr",
                             "td",
                             "th",
                             "figure",
                             "blockquote",
                             "svg",
                             "ul",
                             "li"}) {
        INFO(name);
        const qsizetype opened = html.count(QRegularExpression(u"<%1[ >]"_s.arg(QLatin1String(name))));
        CHECK(opened == html.count(u"</%1>"_s.arg(QLatin1String(name))));
    }
}

TEST_CASE("Everything shared is on the page, nothing private")
{
    const auto language = GENERATE(story::Language::English, story::Language::Finnish, story::Language::Swedish);
    const Story told(story::Chapter::LookedBack, language);
    const QString html = report::toHtml(printed::report(told));
    CHECK(printed::missing(printed::sharedSentences(told), QTextDocumentFragment::fromHtml(html).toPlainText())
          == QStringList());
    CHECK_FALSE(html.contains(told.says("secret"), Qt::CaseInsensitive));
}

TEST_CASE("Names and titles are no markup")
{
    report::Report report;
    report.language = u"en"_s;
    report.title = u"<b>&\"%1"_s;
    report.blocks = {report::Heading{1, u"<i>"_s},
                     report::Item{u"<u>%2"_s, u"%1"_s},
                     report::SideBySide{u"?"_s, {u"\"><x>"_s}, {u"a"_s}}};
    const QString html = report::toHtml(report);
    CHECK(html.contains(u"<h1>&lt;b&gt;&amp;&quot;%1</h1>"_s));
    CHECK(html.contains(u"<h2>&lt;i&gt;</h2>"_s));
    CHECK(html.contains(u"&lt;u&gt;%2"_s));
    CHECK_FALSE(html.contains(u"<x>"_s));
}
