// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sections.h"

#include <algorithm>

namespace report {

namespace {

constexpr size_t few = 6; ///< so many are quotes even when nobody chose or starred any

using summary::QuoteLine;

QString occasionOf(const ReportContext &context, const QuoteLine &line)
{
    const PrintLanguage &language = context.language;
    if (line.review)
        return language.small(language.word(line.review->review));
    if (!line.source)
        return {};
    const int number = context.number(line.source->meeting);
    if (number > 0 && line.source->occasion == Occasion::BeforeMeeting)
        return language(QT_TRANSLATE_NOOP("Report", "before meeting %1")).arg(number);
    if (number > 0)
        return language(QT_TRANSLATE_NOOP("Report", "after meeting %1")).arg(number);
    return context.day(context.localDay(line.source->writtenAt));
}

QString promptOf(const ReportContext &context, const QuoteLine &line)
{
    if (!line.source || line.source->prompt.isEmpty())
        return {};
    const bool before = line.source->occasion == Occasion::BeforeMeeting;
    const QString first = before ? QStringLiteral("before") : QStringLiteral("after");
    return context.prompt({first, QStringLiteral("cycle"), QStringLiteral("prepare"), QStringLiteral("acquaint")},
                          line.source->prompt);
}

QString attributionOf(const ReportContext &context, const QuoteLine &line)
{
    const QString name = context.shortName(line.author);
    const QString occasion = occasionOf(context, line);
    return occasion.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, occasion);
}

/// Whether a passage was chosen by name from the same reflection.
bool isQuotedFrom(const std::vector<QuoteLine> &lines, const QuoteLine &whole)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QuoteLine &line) {
        return line.chosen && line.source && whole.source && line.source->id == whole.source->id;
    });
}

bool isMarked(const QuoteLine &line)
{
    return line.chosen || (line.source && line.source->starred);
}

/// Chosen by name or starred; every one where nobody marked any and there are few.
bool standsOut(const std::vector<QuoteLine> &lines, const QuoteLine &line)
{
    if (line.chosen)
        return true;
    const bool all = lines.size() <= few && std::none_of(lines.begin(), lines.end(), isMarked);
    return line.source && (all || line.source->starred) && !isQuotedFrom(lines, line);
}

QString sourceOfClosing(const ReportContext &context)
{
    return context.summary.people.size() > 2 ? context.language(QT_TRANSLATE_NOOP("Report", "All of us, at the end"))
                                             : context.language(QT_TRANSLATE_NOOP("Report", "Both of us, at the end"));
}

} // namespace

Blocks quoteSection(const ReportContext &context)
{
    const std::vector<QuoteLine> &lines = context.summary.quotes;
    const QString &closing = context.summary.programme.closing;
    Blocks quotes;
    if (!closing.trimmed().isEmpty())
        quotes.push_back(Quote{closing, sourceOfClosing(context)});
    for (const QuoteLine &line : lines) {
        if (standsOut(lines, line))
            quotes.push_back(Quote{line.text, attributionOf(context, line)});
    }
    if (!quotes.empty())
        quotes.insert(quotes.begin(), Heading{1, context.language(QT_TRANSLATE_NOOP("Report", "In our own words"))});
    return quotes;
}

Blocks reflectionSection(const ReportContext &context)
{
    const std::vector<QuoteLine> &lines = context.summary.quotes;
    Blocks others;
    for (const QuoteLine &line : lines) {
        if (!standsOut(lines, line))
            others.push_back(Entry{
                context.shortName(line.author), occasionOf(context, line), {}, promptOf(context, line), line.text});
    }
    if (!others.empty())
        others.insert(others.begin(),
                      Heading{1, context.language(QT_TRANSLATE_NOOP("Report", "From our reflections"))});
    return others;
}

} // namespace report
