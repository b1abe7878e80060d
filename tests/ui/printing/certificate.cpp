// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/certificate.h"

#include "tests/ui/printing/printed.h"
#include "ui/printing/report_file.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using story::Story;

TEST_CASE("The certificate says who, when and how much, and nothing of what was said")
{
    const Story told;
    const report::Report certificate = report::makeCertificate(summary::make(told), PrintLanguage(u"en"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"certificate.pdf"_s);
    REQUIRE(report::writeReport(certificate, path));
    const QString text = printed::run(u"pdftotext"_s, {path, u"-"_s});
    CHECK(text.contains(u"Helen Ward, mentee"_s));
    CHECK(text.contains(u"Peter O’Neill, mentor"_s));
    CHECK(text.contains(u"1 September 2025 – 30 June 2026"_s));
    CHECK(text.contains(u"%1 meetings"_s.arg(summary::make(told).heldMeetings)));
    CHECK(printed::run(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +1\n"_s)));
    const QStringList shared = printed::sharedSentences(told);
    CHECK(printed::missing(shared, text).size() == shared.size());
}

TEST_CASE("A certificate for a group of ten is still one page, in every format")
{
    summary::Summary group = summary::make(Story());
    while (group.people.size() < 10) {
        Person person = group.people.front();
        person.id = Id<Person>::fresh();
        person.name = u"Person %1 Longlastname-Anotherlastname"_s.arg(group.people.size());
        group.people.push_back(person);
    }
    const report::Report certificate = report::makeCertificate(group, PrintLanguage(u"sv"_s));
    const QTemporaryDir folder;
    for (const char *suffix : {"pdf", "odt", "html", "md"}) {
        INFO(suffix);
        CHECK(report::writeReport(certificate, folder.filePath(u"certificate.%1"_s.arg(QLatin1String(suffix)))));
    }
    CHECK(printed::run(u"pdfinfo"_s, {folder.filePath(u"certificate.pdf"_s)})
              .contains(QRegularExpression(u"Pages: +1\n"_s)));
    CHECK(report::makeCertificate({}, PrintLanguage(u"fi"_s)).people.isEmpty());
}
