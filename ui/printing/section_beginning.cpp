// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sections.h"

namespace report {

namespace {

/// The keys of a pack's list in its order, then those of answers to prompts that the pack no longer has.
QStringList keysOf(const Matter &matter, const QString &list, Occasion occasion)
{
    QStringList keys;
    for (const Prompt &prompt : matter.pack.list(list))
        keys << prompt.key;
    for (const Reflection &reflection : matter.summary.preparation) {
        if (reflection.occasion == occasion && !keys.contains(reflection.prompt))
            keys << reflection.prompt;
    }
    return keys;
}

QString answerOf(const Matter &matter, Id<Person> person, Occasion occasion, const QString &key)
{
    QStringList texts;
    for (const Reflection &reflection : matter.summary.preparation) {
        if (reflection.occasion == occasion && reflection.prompt == key && reflection.author == person)
            texts << reflection.text;
    }
    return texts.join(QStringLiteral("\n\n"));
}

Blocks answersTo(const Matter &matter, const QString &list, Occasion occasion)
{
    QStringList names;
    for (const Person &person : matter.summary.people)
        names << matter.shortName(person.id);
    Blocks blocks;
    for (const QString &key : keysOf(matter, list, occasion)) {
        QStringList answers;
        for (const Person &person : matter.summary.people)
            answers << answerOf(matter, person.id, occasion, key);
        const Blocks voices = sideBySide(matter.prompt({list}, key), names, answers);
        blocks.insert(blocks.end(), voices.begin(), voices.end());
    }
    return blocks;
}

Blocks decisionEntries(const Matter &matter)
{
    if (matter.summary.decisions.empty())
        return {};
    Blocks blocks{Heading{2, matter.tongue(QT_TRANSLATE_NOOP("Report", "What we decided after getting acquainted"))}};
    for (const Decision &decision : matter.summary.decisions) {
        blocks.push_back(Entry{matter.shortName(decision.person),
                               matter.day(decision.decidedOn),
                               matter.tongue.word(decision.verdict),
                               {},
                               decision.reason});
    }
    return blocks;
}

} // namespace

Blocks agreementSection(const Matter &matter)
{
    if (matter.summary.clauses.empty())
        return {};
    const Tongue &tongue = matter.tongue;
    Blocks blocks{Heading{1, tongue(QT_TRANSLATE_NOOP("Report", "Our agreement"))}};
    for (const Clause &clause : matter.summary.clauses) {
        QString title = clause.key;
        for (const Prompt &prompt : matter.pack.clauses) {
            if (prompt.key == clause.key)
                title = prompt.title.in(tongue.language());
        }
        blocks.push_back(Entry{title, {}, {}, {}, clause.wording});
    }
    QStringList signatures;
    for (const Signature &signature : matter.summary.signatures)
        signatures << QStringLiteral("%1 (%2)").arg(matter.summary.nameOf(signature.person),
                                                    matter.day(signature.signedOn));
    if (!signatures.isEmpty())
        blocks.push_back(
            Paragraph{tongue(QT_TRANSLATE_NOOP("Report", "Agreed by %1.")).arg(matter.joined(signatures)), true});
    return blocks;
}

Blocks preparationSection(const Matter &matter)
{
    Blocks blocks;
    for (const Blocks &part : {answersTo(matter, QStringLiteral("prepare"), Occasion::Prepare),
                               answersTo(matter, QStringLiteral("acquaint"), Occasion::GetAcquainted),
                               decisionEntries(matter)})
        blocks.insert(blocks.end(), part.begin(), part.end());
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "How we began"))});
    return blocks;
}

Blocks signatureSection(const Matter &matter)
{
    if (matter.summary.people.empty())
        return {};
    Signatures lines;
    for (const Person &person : matter.summary.people)
        lines.names << person.name;
    lines.signature = matter.tongue(QT_TRANSLATE_NOOP("Report", "Signature"));
    lines.date = matter.tongue(QT_TRANSLATE_NOOP("Report", "Date"));
    return {Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "Signatures"))}, lines};
}

} // namespace report
