// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/year.h"

namespace {

/// The text with every stretch of white space as one space, as people read it.
QString simplified(const QByteArray &text)
{
    return QString::fromUtf8(text).simplified();
}

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {path, u"-"_s});
    REQUIRE(process.waitForFinished());
    return simplified(process.readAllStandardOutput());
}

/// Whether every printed text stands in the print, and no private one.
void checkPrint(const Year &year, const QString &print)
{
    for (const QStringList &texts : year.printed) {
        for (const QString &text : texts) {
            INFO("What was shared: " << text.toStdString());
            CHECK(print.contains(text));
        }
    }
    CHECK_FALSE(print.contains(u"sealed"_s, Qt::CaseInsensitive));
    for (const QString &text : year.kept) {
        INFO("What was kept: " << text.toStdString());
        CHECK_FALSE(print.contains(text));
    }
}

} // namespace

TEST_CASE("A pair lives a whole year, and the print tells what they shared and nothing else")
{
    Year year;
    year.begins();
    year.prepares();
    year.getsAcquainted();
    year.plansTheMeetings();
    for (int i = 0; i < meetings; ++i) {
        if (i == 0 || i == meetings - 1)
            year.holdsAMeetingByHand(i, u"The two who never agree"_s);
        else
            year.holdsAMeeting(i);
        if (i == 2)
            year.learns();
        if (i == 4)
            year.keepsAJournal();
        if (i == 5)
            year.reviewsTheMiddle();
    }
    year.comeBack(); // the whole of it is in the notebook
    year.evaluates();
    year.closes();
    year.looksBack("2027-01-16T09:00", u"Four Mondays of four"_s);
    year.looksBack("2027-03-16T09:00", u"They began alone"_s);
    year.looksBack("2027-06-16T09:00", u"It is a habit"_s);

    const Journey state = journey(year.mentorship(), year.editing().today());
    CHECK(state.closed);
    for (const PhaseState &phase : state.phases) {
        INFO("Phase " << static_cast<int>(phase.phase));
        CHECK(phase.progress == Progress::Done);
    }

    QFile markdown(year.saved(u"saveMarkdown"_s, u"year.md"_s));
    REQUIRE(markdown.open(QIODevice::ReadOnly));
    const QByteArray source = markdown.readAll();
    checkPrint(year, simplified(source));

    QStringList headings;
    const QStringList sections = QString::fromUtf8(source).split(QRegularExpression(u"(?m)^## "_s)).mid(1);
    for (const QString &section : sections) {
        const QString heading = section.section(u'\n', 0, 0).trimmed();
        headings << heading;
        for (const QString &text : year.printed.value(heading)) {
            INFO("Under " << heading.toStdString() << ": " << text.toStdString());
            CHECK(section.contains(text));
        }
    }
    const QStringList order{goals,
                            quotes,
                            change,
                            final,
                            learned,
                            held,
                            inUse,
                            goalsOnTheWay,
                            reflections,
                            notes,
                            middle,
                            agreement,
                            beginning,
                            signatures};
    CHECK(headings == order);
    CHECK(sections.at(5).count(u"\n| "_s) > meetings); // a line for each meeting

    const QString pdf = year.saved(u"savePdf"_s, u"year.pdf"_s);
    if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        checkPrint(year, textOfPdf(pdf));
}
