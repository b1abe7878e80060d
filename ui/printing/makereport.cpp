// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/makereport.h"

#include "ui/printing/numerals.h"
#include "ui/printing/sections.h"
#include "ui/words/dates.h"

#include <algorithm>

namespace report {

namespace {

/// "January – December 2026"; only the beginning while there is no end.
QString period(const ReportContext &context)
{
    const Programme &programme = context.summary.programme;
    const QLocale &locale = context.language.locale();
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

QString facts(const ReportContext &context)
{
    const PrintLanguage &language = context.language;
    const auto done = int(std::count_if(context.summary.learning.begin(),
                                        context.summary.learning.end(),
                                        [](const auto &activity) { return activity.state == ActivityState::Done; }));
    const int meetings = context.summary.heldMeetings;
    const int minutes = context.summary.heldMinutes;
    QStringList parts;
    if (meetings > 0)
        parts << language(QT_TRANSLATE_N_NOOP("Report", "%n meeting(s)"), nullptr, meetings);
    if (minutes > 0)
        parts << context.duration(minutes);
    if (done > 0)
        parts << language(QT_TRANSLATE_N_NOOP("Report", "%n way(s) of learning"), nullptr, done);
    return inWords(parts, language).join(QStringLiteral(", "));
}

QStringList people(const ReportContext &context)
{
    QStringList lines;
    for (const Person &person : context.summary.people) {
        const QString role = context.language.small(context.language.word(person.role));
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
Blocks endingSection(const ReportContext &context)
{
    const Programme &programme = context.summary.programme;
    const PrintLanguage &language = context.language;
    if (!programme.closedOn.isValid() || !programme.endedEarly)
        return {};
    const char *source = partedWell(context.summary)
        ? QT_TRANSLATE_NOOP("Report",
                            "After getting acquainted we decided to part well, on %1. That was a good decision: "
                            "what we learned about each other and about our aims stays with us.")
        : QT_TRANSLATE_NOOP("Report",
                            "We ended on %1, earlier than planned, because that was right for us. What we did "
                            "together counts, and this is what we take along.");
    return {Paragraph{language(source).arg(context.day(programme.closedOn)), false}};
}

QStringList names(const summary::Summary &summary)
{
    QStringList names;
    for (const Person &person : summary.people)
        names << person.name;
    return names;
}

/// "Aino Lehtonen and" above "Matti Ketola".
QString inTwoLines(const ReportContext &context)
{
    const QStringList both = names(context.summary);
    return context.joined({both.first(), QLatin1Char('\n') + both.last()})
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

Report makeReport(const summary::Summary &summary, const PrintLanguage &language, const Choice &choice)
{
    const ReportContext context{summary, language, builtInPack(summary.programme.pack)};
    const Programme &programme = summary.programme;
    const QString form = language.word(programme.form);
    const QString joined = context.joined(names(summary));
    const bool isGroup = summary.people.size() > 3;

    Report report;
    report.language = language.language();
    const QString when = period(context);
    report.kicker = when.isEmpty() ? form : QStringLiteral("%1 · %2").arg(form, when);
    report.title = summary.people.size() == 2 ? inTwoLines(context) : joined;
    if (!programme.title.trimmed().isEmpty())
        (isGroup || joined.isEmpty() ? report.title : report.subtitle) = programme.title.trimmed();
    if (report.title.isEmpty())
        report.title = form;
    if (report.subtitle == report.title)
        report.subtitle.clear();
    report.people = people(context);
    report.facts = facts(context);
    report.runningHead = isGroup ? report.title : names(summary).join(QStringLiteral(" · "));

    const auto add = [&report](bool wanted, const Blocks &blocks) {
        if (wanted)
            report.blocks.insert(report.blocks.end(), blocks.begin(), blocks.end());
    };
    add(true, endingSection(context));
    add(true, journeySection(context));
    add(choice.goals, goalSection(context));
    add(choice.quotes, quoteSection(context));
    add(choice.change, changeSection(context));
    add(choice.evaluation, reviewSection(context, Review::Final));
    add(choice.learning, learningSection(context));
    add(choice.meetings, meetingSection(context));
    add(choice.lookBacks, lookBackSection(context));
    add(choice.goalDetails, goalDetails(context));
    add(choice.reflections, reflectionSection(context));
    add(choice.notes, noteSection(context));
    add(choice.midPoint, reviewSection(context, Review::MidPoint));
    add(choice.agreement, agreementSection(context));
    add(choice.preparation, preparationSection(context));
    if (report.blocks.empty())
        report.blocks.push_back(
            Paragraph{language(QT_TRANSLATE_NOOP(
                          "Report", "There is little on paper yet. What you do together and share is printed here.")),
                      true});
    else
        add(choice.signatures, signatureSection(context));
    for (Block &block : report.blocks)
        std::visit(Pictured{summary.pictures, report.pictures}, block);
    return report;
}

} // namespace report
