// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sections.h"

#include <algorithm>

namespace report {

namespace {

constexpr size_t mostQuotes = 12; ///< with more than these, the others are printed small

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

/// Chosen by name or starred; while there are few, every one.
bool standsOut(const std::vector<QuoteLine> &lines, const QuoteLine &line)
{
    if (line.chosen)
        return true;
    const bool few = lines.size() <= mostQuotes;
    return line.source && (few || line.source->starred) && !isQuotedFrom(lines, line);
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
    Blocks others;
    if (!closing.trimmed().isEmpty())
        quotes.push_back(Quote{closing, sourceOfClosing(matter)});
    for (const QuoteLine &line : lines) {
        if (standsOut(lines, line))
            quotes.push_back(Quote{line.text, attributionOf(matter, line)});
        else
            others.push_back(
                Entry{matter.shortName(line.author), occasionOf(matter, line), {}, promptOf(matter, line), line.text});
    }
    if (!quotes.empty())
        quotes.insert(quotes.begin(), Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "In our own words"))});
    if (!others.empty())
        quotes.push_back(Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "From our reflections"))});
    quotes.insert(quotes.end(), others.begin(), others.end());
    return quotes;
}

} // namespace report
