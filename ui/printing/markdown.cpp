// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/markdown.h"

#include "ui/markdown/images.h"
#include "ui/markdown/prose.h"

namespace report {

namespace {

using prose::escaped;

QString quoted(QString markdown)
{
    return QStringLiteral("> ") + markdown.replace(QLatin1Char('\n'), QLatin1String("\n> "));
}

/// What there is of a few plain texts, as "**first** · second".
QString headOf(const QString &strong, const QStringList &others)
{
    QStringList parts;
    if (!strong.isEmpty())
        parts << QStringLiteral("**%1**").arg(escaped(strong, false));
    for (const QString &other : others) {
        if (!other.isEmpty())
            parts << escaped(other);
    }
    return parts.join(QStringLiteral(" · "));
}

struct MarkdownWriter
{
    const pictures::ByHash &pictures;
    QStringList parts{};

    void add(const QString &part)
    {
        if (!part.isEmpty())
            parts << part;
    }

    void operator()(const Heading &heading)
    {
        add(QStringLiteral("%1 %2").arg(QString(heading.level + 1, QLatin1Char('#')), escaped(heading.text, false)));
    }

    void operator()(const Paragraph &paragraph) { add(prose::embedded(paragraph.markdown, pictures)); }

    void operator()(const Journey &journey)
    {
        add(QStringLiteral("*%1:* %2").arg(escaped(journey.title), escaped(journey.description)));
    }

    void operator()(const GoalRow &goal)
    {
        add(headOf(goal.title, {goal.state, goal.description}));
        add(escaped(goal.note));
    }

    void operator()(const Quote &quote)
    {
        add(quoted(
            QStringLiteral("%1\n\n– %2").arg(prose::embedded(quote.markdown, pictures), escaped(quote.attribution))));
    }

    void operator()(const SideBySide &voices)
    {
        if (!voices.prompt.isEmpty())
            (*this)(Heading{2, voices.prompt});
        for (qsizetype i = 0; i < voices.names.size(); ++i) {
            add(headOf(voices.names.at(i), {}));
            add(prose::embedded(voices.answers.value(i), pictures));
        }
    }

    void operator()(const Entry &entry)
    {
        add(headOf(entry.label, {entry.labelNote}));
        add(headOf({}, {entry.title, entry.note}));
        add(prose::embedded(entry.markdown, pictures));
    }

    void operator()(const Item &item) { add(QStringLiteral("- %1").arg(headOf({}, {item.text, item.aside}))); }

    void operator()(const Table &table)
    {
        QStringList lines;
        QString titles;
        QString rule;
        for (const Column &column : table.columns) {
            titles += QStringLiteral("| %1 ").arg(escaped(column.title, false));
            rule += column.number ? QStringLiteral("| ---: ") : QStringLiteral("| --- ");
        }
        lines << titles + QLatin1Char('|') << rule + QLatin1Char('|');
        for (const QStringList &row : table.rows) {
            QString line;
            for (const QString &cell : row)
                line += QStringLiteral("| %1 ").arg(escaped(cell, false));
            lines << line + QLatin1Char('|');
        }
        add(lines.join(QLatin1Char('\n')));
    }

    void operator()(const Signatures &signatures)
    {
        for (const QString &name : signatures.names)
            add(QStringLiteral("%1, %2: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ %3: \\_\\_\\_\\_\\_\\_\\_\\_")
                    .arg(escaped(signatures.signature), escaped(name), escaped(signatures.date)));
    }
};

} // namespace

QString toMarkdown(const Report &report)
{
    MarkdownWriter writer{report.pictures};
    writer.add(escaped(report.kicker));
    writer.add(QStringLiteral("# %1").arg(escaped(report.title)));
    writer.add(escaped(report.subtitle));
    writer.add(escaped(report.facts));
    for (const QString &person : report.people)
        writer.add(QStringLiteral("- %1").arg(escaped(person)));
    for (const Block &block : report.blocks)
        std::visit(writer, block);
    // At the end, so that the words above can be read in any editor.
    for (const auto &[hash, picture] : report.pictures)
        writer.add(QStringLiteral("[%1]: %2").arg(prose::label(hash), images::dataUri(picture)));
    return writer.parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace report
