// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/journey.h"
#include "ui/printing/sections.h"

#include <algorithm>

namespace report {

namespace {

QStringList shortNames(const Matter &matter)
{
    QStringList names;
    for (const Person &person : matter.summary.people)
        names << matter.shortName(person.id);
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

QString textOf(const Matter &matter, const summary::CommitmentLine &line)
{
    return QStringLiteral("%1: %2").arg(matter.shortName(line.commitment.author), line.commitment.what);
}

QString afterMonths(const Matter &matter, const LookBack &lookBack)
{
    return matter.tongue(lookBack.months == 1       ? QT_TRANSLATE_NOOP("Report", "After one month")
                             : lookBack.months == 3 ? QT_TRANSLATE_NOOP("Report", "After three months")
                                                    : QT_TRANSLATE_NOOP("Report", "After six months"));
}

Blocks lookBackEntries(const Matter &matter, const LookBack &lookBack)
{
    const Tongue &tongue = matter.tongue;
    const QString still = tongue(QT_TRANSLATE_NOOP("Report", "Still doing it: %1"))
                              .arg(tongue.small(tongue.word(lookBack.still)));
    Blocks blocks{Entry{afterMonths(matter, lookBack), {}, {}, still, lookBack.evidence}};
    const auto add = [&blocks](const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty())
            blocks.push_back(Entry{{}, label, {}, {}, text});
    };
    add(tongue(QT_TRANSLATE_NOOP("Report", "In the way")), lookBack.obstacle);
    add(tongue(QT_TRANSLATE_NOOP("Report", "Next")), lookBack.next);
    add(tongue(QT_TRANSLATE_NOOP("Report", "Support")), lookBack.support);
    return blocks;
}

} // namespace

Blocks reviewSection(const Matter &matter, Review review)
{
    const bool final = review == Review::Final;
    const QString list = final ? QStringLiteral("final") : QStringLiteral("midpoint");
    Blocks blocks;
    for (const summary::SideBySide &row : final ? matter.summary.finalEvaluation : matter.summary.midPoint) {
        const QStringList answers(row.answers.begin(), row.answers.end());
        const Blocks voices = sideBySide(matter.prompt({list}, row.prompt), shortNames(matter), answers);
        blocks.insert(blocks.end(), voices.begin(), voices.end());
    }
    if (!blocks.empty()) {
        const QString title = final ? matter.tongue(QT_TRANSLATE_NOOP("Report", "Looking back together"))
                                    : matter.tongue(QT_TRANSLATE_NOOP("Report", "Half-way"));
        blocks.insert(blocks.begin(), Heading{1, title});
    }
    return blocks;
}

Blocks changeSection(const Matter &matter)
{
    if (matter.summary.commitments.empty())
        return {};
    const Tongue &tongue = matter.tongue;
    Blocks blocks{Heading{1, tongue(QT_TRANSLATE_NOOP("Report", "What changes now"))}};
    for (const summary::CommitmentLine &line : matter.summary.commitments) {
        const QDate next = nextLookBack(matter.summary.programme, line);
        QString aside;
        if (!line.lookBacks.empty())
            aside = QStringLiteral("%1: %2").arg(afterMonths(matter, line.lookBacks.back()),
                                                 tongue.small(tongue.word(line.lookBacks.back().still)));
        else if (next.isValid())
            aside = tongue(QT_TRANSLATE_NOOP("Report", "look back %1")).arg(matter.day(next));
        blocks.push_back(Item{textOf(matter, line), aside});
    }
    return blocks;
}

Blocks lookBackSection(const Matter &matter)
{
    Blocks blocks;
    for (const summary::CommitmentLine &line : matter.summary.commitments) {
        if (!line.lookBacks.empty())
            blocks.push_back(Heading{2, textOf(matter, line)});
        for (const LookBack &lookBack : line.lookBacks) {
            const Blocks entries = lookBackEntries(matter, lookBack);
            blocks.insert(blocks.end(), entries.begin(), entries.end());
        }
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading{1, matter.tongue.word(Phase::ChangeInUse)});
    return blocks;
}

} // namespace report
