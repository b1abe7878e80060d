// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/journey.h"
#include "ui/printing/sections.h"

#include <algorithm>

namespace report {

namespace {

QStringList shortNames(const ReportContext &context)
{
    QStringList names;
    for (const Person &person : context.summary.people)
        names << context.shortName(person.id);
    return names;
}

/// When the pair looks back next: the first of the usual days without a look back; null before the closing.
QDate nextLookBack(const Programme &programme, const summary::CommitmentLine &line)
{
    for (const int months : {1, 3, 6}) {
        const bool done = std::any_of(line.lookBacks.begin(), line.lookBacks.end(), [&](const LookBack &lookBack) {
            return lookBack.months == months;
        });
        if (!done)
            return lookBackDue(programme, months);
    }
    return {};
}

QString textOf(const ReportContext &context, const summary::CommitmentLine &line)
{
    return QStringLiteral("%1: %2").arg(context.shortName(line.commitment.author), line.commitment.what);
}

QString afterMonths(const ReportContext &context, const LookBack &lookBack)
{
    return context.language(lookBack.months == 1       ? QT_TRANSLATE_NOOP("Report", "After one month")
                                : lookBack.months == 3 ? QT_TRANSLATE_NOOP("Report", "After three months")
                                                       : QT_TRANSLATE_NOOP("Report", "After six months"));
}

Blocks lookBackEntries(const ReportContext &context, const LookBack &lookBack)
{
    const PrintLanguage &language = context.language;
    const QString still = language(QT_TRANSLATE_NOOP("Report", "Still doing it: %1"))
                              .arg(language.small(language.word(lookBack.still)));
    Blocks blocks{Entry{afterMonths(context, lookBack), {}, {}, still, lookBack.evidence}};
    const auto add = [&blocks](const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty())
            blocks.push_back(Entry{{}, label, {}, {}, text});
    };
    add(language(QT_TRANSLATE_NOOP("Report", "In the way")), lookBack.obstacle);
    add(language(QT_TRANSLATE_NOOP("Report", "Next")), lookBack.next);
    add(language(QT_TRANSLATE_NOOP("Report", "Support")), lookBack.support);
    return blocks;
}

} // namespace

Blocks reviewSection(const ReportContext &context, Review review)
{
    const bool final = review == Review::Final;
    const QString list = final ? QStringLiteral("final") : QStringLiteral("midpoint");
    Blocks blocks;
    for (const summary::SideBySide &row : final ? context.summary.finalEvaluation : context.summary.midPoint) {
        const QStringList answers(row.answers.begin(), row.answers.end());
        const Blocks voices = sideBySide(context.prompt({list}, row.prompt), shortNames(context), answers);
        blocks.insert(blocks.end(), voices.begin(), voices.end());
    }
    if (!blocks.empty()) {
        const QString title = final ? context.language(QT_TRANSLATE_NOOP("Report", "Looking back together"))
                                    : context.language(QT_TRANSLATE_NOOP("Report", "Half-way"));
        blocks.insert(blocks.begin(), Heading{1, title});
    }
    return blocks;
}

Blocks changeSection(const ReportContext &context)
{
    if (context.summary.commitments.empty())
        return {};
    const PrintLanguage &language = context.language;
    Blocks blocks{Heading{1, language(QT_TRANSLATE_NOOP("Report", "What changes now"))}};
    for (const summary::CommitmentLine &line : context.summary.commitments) {
        const QDate next = nextLookBack(context.summary.programme, line);
        QString aside;
        if (!line.lookBacks.empty())
            aside = QStringLiteral("%1: %2").arg(afterMonths(context, line.lookBacks.back()),
                                                 language.small(language.word(line.lookBacks.back().still)));
        else if (next.isValid())
            aside = language(QT_TRANSLATE_NOOP("Report", "look back %1")).arg(context.day(next));
        blocks.push_back(Item{textOf(context, line), aside});
    }
    return blocks;
}

Blocks lookBackSection(const ReportContext &context)
{
    Blocks blocks;
    for (const summary::CommitmentLine &line : context.summary.commitments) {
        if (!line.lookBacks.empty())
            blocks.push_back(Heading{2, textOf(context, line)});
        for (const LookBack &lookBack : line.lookBacks) {
            const Blocks entries = lookBackEntries(context, lookBack);
            blocks.insert(blocks.end(), entries.begin(), entries.end());
        }
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading{1, context.language.word(Phase::ChangeInUse)});
    return blocks;
}

} // namespace report
