// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sections.h"

namespace report {

namespace {

/// The keys of a pack's list in its order, then those of answers to prompts that the pack no longer has.
QStringList keysOf(const ReportContext &context, const QString &list, Occasion occasion)
{
    QStringList keys;
    for (const Prompt &prompt : context.pack.list(list))
        keys << prompt.key;
    for (const Reflection &reflection : context.summary.preparation) {
        if (reflection.occasion == occasion && !keys.contains(reflection.prompt))
            keys << reflection.prompt;
    }
    return keys;
}

QString answerOf(const ReportContext &context, Id<Person> person, Occasion occasion, const QString &key)
{
    QStringList texts;
    for (const Reflection &reflection : context.summary.preparation) {
        if (reflection.occasion == occasion && reflection.prompt == key && reflection.author == person)
            texts << reflection.text;
    }
    return texts.join(QStringLiteral("\n\n"));
}

Blocks answersTo(const ReportContext &context, const QString &list, Occasion occasion)
{
    QStringList names;
    for (const Person &person : context.summary.people)
        names << context.shortName(person.id);
    Blocks blocks;
    for (const QString &key : keysOf(context, list, occasion)) {
        QStringList answers;
        for (const Person &person : context.summary.people)
            answers << answerOf(context, person.id, occasion, key);
        const Blocks voices = sideBySide(context.prompt({list}, key), names, answers);
        blocks.insert(blocks.end(), voices.begin(), voices.end());
    }
    return blocks;
}

Blocks decisionEntries(const ReportContext &context)
{
    if (context.summary.decisions.empty())
        return {};
    Blocks blocks{
        Heading{2, context.language(QT_TRANSLATE_NOOP("Report", "What we decided after getting acquainted"))}};
    for (const Decision &decision : context.summary.decisions) {
        blocks.push_back(Entry{context.shortName(decision.person),
                               context.day(decision.decidedOn),
                               context.language.word(decision.verdict),
                               {},
                               decision.reason});
    }
    return blocks;
}

} // namespace

Blocks agreementSection(const ReportContext &context)
{
    if (context.summary.clauses.empty())
        return {};
    const PrintLanguage &language = context.language;
    Blocks blocks{Heading{1, language(QT_TRANSLATE_NOOP("Report", "Our agreement"))}};
    for (const Clause &clause : context.summary.clauses) {
        QString title = clause.key;
        for (const Prompt &prompt : context.pack.clauses) {
            if (prompt.key == clause.key)
                title = prompt.title.in(language.language());
        }
        blocks.push_back(Entry{title, {}, {}, {}, clause.wording});
    }
    QStringList signatures;
    for (const Signature &signature : context.summary.signatures)
        signatures << QStringLiteral("%1 (%2)").arg(context.summary.nameOf(signature.person),
                                                    context.day(signature.signedOn));
    if (!signatures.isEmpty())
        blocks.push_back(
            Paragraph{language(QT_TRANSLATE_NOOP("Report", "Agreed by %1.")).arg(context.joined(signatures)), true});
    return blocks;
}

Blocks preparationSection(const ReportContext &context)
{
    Blocks blocks;
    for (const Blocks &part : {answersTo(context, QStringLiteral("prepare"), Occasion::Prepare),
                               answersTo(context, QStringLiteral("acquaint"), Occasion::GetAcquainted),
                               decisionEntries(context)})
        blocks.insert(blocks.end(), part.begin(), part.end());
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading{1, context.language(QT_TRANSLATE_NOOP("Report", "How we began"))});
    return blocks;
}

Blocks signatureSection(const ReportContext &context)
{
    if (context.summary.people.empty())
        return {};
    Signatures lines;
    for (const Person &person : context.summary.people)
        lines.names << person.name;
    lines.signature = context.language(QT_TRANSLATE_NOOP("Report", "Signature"));
    lines.date = context.language(QT_TRANSLATE_NOOP("Report", "Date"));
    return {Heading{1, context.language(QT_TRANSLATE_NOOP("Report", "Signatures"))}, lines};
}

} // namespace report
