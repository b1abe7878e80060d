// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/makereport.h"

#include "ui/printing/numerals.h"
#include "ui/printing/sections.h"
#include "ui/words/dates.h"

#include <algorithm>

namespace report {

namespace {

/// "January – December 2026"; only the beginning while there is no end.
QString period(const Matter &matter)
{
    const Programme &programme = matter.summary.programme;
    const QLocale &locale = matter.tongue.locale();
    const QDate from = programme.startsOn;
    const QDate to = programme.closedOn.isValid() ? programme.closedOn : programme.endsOn;
    if (!from.isValid() || !to.isValid())
        return dates::monthYear(from.isValid() ? from : to, locale);
    if (from.year() == to.year() && from.month() == to.month())
        return dates::monthYear(to, locale);
    const QString begin = from.year() == to.year() ? locale.standaloneMonthName(from.month())
                                                   : dates::monthYear(from, locale);
    return QStringLiteral("%1 – %2").arg(begin, dates::monthYear(to, locale));
}

QString facts(const Matter &matter)
{
    const Tongue &tongue = matter.tongue;
    const auto done = int(std::count_if(matter.summary.learning.begin(),
                                        matter.summary.learning.end(),
                                        [](const auto &activity) { return activity.state == ActivityState::Done; }));
    const int meetings = matter.summary.heldMeetings;
    const int minutes = matter.summary.heldMinutes;
    QStringList parts;
    if (meetings > 0)
        parts << tongue(QT_TRANSLATE_N_NOOP("Report", "%n meeting(s)"), nullptr, meetings);
    if (minutes > 0)
        parts << matter.duration(minutes);
    if (done > 0)
        parts << tongue(QT_TRANSLATE_N_NOOP("Report", "%n way(s) of learning"), nullptr, done);
    return inWords(parts, tongue).join(QStringLiteral(", "));
}

QStringList people(const Matter &matter)
{
    QStringList lines;
    for (const Person &person : matter.summary.people) {
        const QString role = matter.tongue.small(matter.tongue.word(person.role));
        const QString line = QStringLiteral("%1, %2").arg(person.name, role);
        lines << (person.background.trimmed().isEmpty()
                      ? line
                      : QStringLiteral("%1 – %2").arg(line, person.background.trimmed()));
    }
    return lines;
}

bool partedWell(const summary::Summary &summary)
{
    return std::any_of(summary.decisions.begin(), summary.decisions.end(), [](const Decision &decision) {
        return decision.verdict == Verdict::PartWell;
    });
}

/// How the process ended, when it did so before its planned end.
Blocks endingSection(const Matter &matter)
{
    const Programme &programme = matter.summary.programme;
    const Tongue &tongue = matter.tongue;
    if (!programme.closedOn.isValid() || !programme.endedEarly)
        return {};
    const char *source = partedWell(matter.summary)
        ? QT_TRANSLATE_NOOP("Report",
                            "After getting acquainted we decided to part well, on %1. That was a good decision: "
                            "what we learned about each other and about our aims stays with us.")
        : QT_TRANSLATE_NOOP("Report",
                            "We ended on %1, earlier than planned, because that was right for us. What we did "
                            "together counts, and this is what we take along.");
    return {Paragraph{tongue(source).arg(matter.day(programme.closedOn)), false}};
}

QStringList names(const summary::Summary &summary)
{
    QStringList names;
    for (const Person &person : summary.people)
        names << person.name;
    return names;
}

/// "Aino Lehtonen and" above "Matti Ketola".
QString inTwoLines(const Matter &matter)
{
    const QStringList both = names(matter.summary);
    return matter.joined({both.first(), QLatin1Char('\n') + both.last()})
        .replace(QLatin1String(" \n"), QLatin1String("\n"));
}

/// Visits the texts of a report: the Markdown keeps its pictures, the rest their words.
struct Pictured
{
    const pictures::ByHash &all;
    pictures::ByHash &shown;

    void markdown(const QString &text) const
    {
        for (const QString &hash : pictures::namedIn(text)) {
            if (const auto found = all.find(hash); found != all.end())
                shown.insert(*found);
        }
    }

    static void words(QString &text) { text = pictures::inWords(text); }

    void operator()(Paragraph &paragraph) const { markdown(paragraph.markdown); }
    void operator()(Quote &quote) const { markdown(quote.markdown); }
    void operator()(SideBySide &voices) const
    {
        for (const QString &answer : voices.answers)
            markdown(answer);
    }
    void operator()(Entry &entry) const
    {
        words(entry.title);
        words(entry.note);
        markdown(entry.markdown);
    }
    void operator()(GoalRow &goal) const
    {
        words(goal.title);
        words(goal.note);
    }
    void operator()(Item &item) const { words(item.text); }
    void operator()(Table &table) const
    {
        for (QStringList &row : table.rows) {
            for (QString &cell : row)
                words(cell);
        }
    }
    void operator()(auto &) const { }
};

} // namespace

Choice Choice::everything()
{
    return {true, true, true, true, true, true, true, true, true, true, true, true, true, true};
}

Report makeReport(const summary::Summary &summary, const Tongue &tongue, const Choice &choice)
{
    const Matter matter{summary, tongue, builtInPack(summary.programme.pack)};
    const Programme &programme = summary.programme;
    const QString form = tongue.word(programme.form);
    const QString joined = matter.joined(names(summary));
    const bool isGroup = summary.people.size() > 3;

    Report report;
    report.language = tongue.language();
    const QString when = period(matter);
    report.kicker = when.isEmpty() ? form : QStringLiteral("%1 · %2").arg(form, when);
    report.title = summary.people.size() == 2 ? inTwoLines(matter) : joined;
    if (!programme.title.trimmed().isEmpty())
        (isGroup || joined.isEmpty() ? report.title : report.subtitle) = programme.title.trimmed();
    if (report.title.isEmpty())
        report.title = form;
    if (report.subtitle == report.title)
        report.subtitle.clear();
    report.people = people(matter);
    report.facts = facts(matter);
    report.runningHead = isGroup ? report.title : names(summary).join(QStringLiteral(" · "));

    const auto add = [&report](bool wanted, const Blocks &blocks) {
        if (wanted)
            report.blocks.insert(report.blocks.end(), blocks.begin(), blocks.end());
    };
    add(true, endingSection(matter));
    add(true, journeySection(matter));
    add(choice.goals, goalSection(matter));
    add(choice.quotes, quoteSection(matter));
    add(choice.change, changeSection(matter));
    add(choice.evaluation, reviewSection(matter, Review::Final));
    add(choice.learning, learningSection(matter));
    add(choice.meetings, meetingSection(matter));
    add(choice.lookBacks, lookBackSection(matter));
    add(choice.goalDetails, goalDetails(matter));
    add(choice.reflections, reflectionSection(matter));
    add(choice.notes, noteSection(matter));
    add(choice.midPoint, reviewSection(matter, Review::MidPoint));
    add(choice.agreement, agreementSection(matter));
    add(choice.preparation, preparationSection(matter));
    if (report.blocks.empty())
        report.blocks.push_back(
            Paragraph{tongue(QT_TRANSLATE_NOOP(
                          "Report", "There is little on paper yet. What you do together and share is printed here.")),
                      true});
    else
        add(choice.signatures, signatureSection(matter));
    for (Block &block : report.blocks)
        std::visit(Pictured{summary.pictures, report.pictures}, block);
    return report;
}

} // namespace report
