// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sections.h"

#include <algorithm>

namespace report {

namespace {

constexpr size_t few = 6; ///< so many are quotes even when nobody chose or starred any

using summary::QuoteLine;

QString occasionOf(const Matter &matter, const QuoteLine &line)
{
    const Tongue &tongue = matter.tongue;
    if (line.review)
        return tongue.small(tongue.word(line.review->review));
    if (!line.source)
        return {};
    const int number = matter.number(line.source->meeting);
    if (number > 0 && line.source->occasion == Occasion::BeforeMeeting)
        return tongue(QT_TRANSLATE_NOOP("Report", "before meeting %1")).arg(number);
    if (number > 0)
        return tongue(QT_TRANSLATE_NOOP("Report", "after meeting %1")).arg(number);
    return matter.day(matter.localDay(line.source->writtenAt));
}

QString promptOf(const Matter &matter, const QuoteLine &line)
{
    if (!line.source || line.source->prompt.isEmpty())
        return {};
    const bool before = line.source->occasion == Occasion::BeforeMeeting;
    const QString first = before ? QStringLiteral("before") : QStringLiteral("after");
    return matter.prompt({first, QStringLiteral("cycle"), QStringLiteral("prepare"), QStringLiteral("acquaint")},
                         line.source->prompt);
}

QString attributionOf(const Matter &matter, const QuoteLine &line)
{
    const QString name = matter.shortName(line.author);
    const QString occasion = occasionOf(matter, line);
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

QString sourceOfClosing(const Matter &matter)
{
    return matter.summary.people.size() > 2 ? matter.tongue(QT_TRANSLATE_NOOP("Report", "All of us, at the end"))
                                            : matter.tongue(QT_TRANSLATE_NOOP("Report", "Both of us, at the end"));
}

} // namespace

Blocks quoteSection(const Matter &matter)
{
    const std::vector<QuoteLine> &lines = matter.summary.quotes;
    const QString &closing = matter.summary.programme.closing;
    Blocks quotes;
    if (!closing.trimmed().isEmpty())
        quotes.push_back(Quote{closing, sourceOfClosing(matter)});
    for (const QuoteLine &line : lines) {
        if (standsOut(lines, line))
            quotes.push_back(Quote{line.text, attributionOf(matter, line)});
    }
    if (!quotes.empty())
        quotes.insert(quotes.begin(), Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "In our own words"))});
    return quotes;
}

Blocks reflectionSection(const Matter &matter)
{
    const std::vector<QuoteLine> &lines = matter.summary.quotes;
    Blocks others;
    for (const QuoteLine &line : lines) {
        if (!standsOut(lines, line))
            others.push_back(
                Entry{matter.shortName(line.author), occasionOf(matter, line), {}, promptOf(matter, line), line.text});
    }
    if (!others.empty())
        others.insert(others.begin(), Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "From our reflections"))});
    return others;
}

} // namespace report
