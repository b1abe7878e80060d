// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflectionwords.h"

#include "core/mentoring/pack.h"
#include "core/mentoring/rhythm.h"
#include "ui/language.h"
#include "ui/printing/prose.h"
#include "ui/words.h"

#include <QTimeZone>

namespace reflectionwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReflectionWords)
};

/// The lists of a pack whose prompts are answered with reflections.
constexpr const char *lists[] = {"prepare", "acquaint", "before", "after", "cycle", "grow"};

} // namespace

QString plain(const QString &markdown)
{
    QStringList lines;
    for (const prose::Block &block : prose::parse(markdown)) {
        QString line;
        for (const prose::Run &run : block.runs)
            line += run.text;
        if (!line.trimmed().isEmpty())
            lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString occasion(const Mentorship &mentorship, const Reflection &reflection)
{
    const int number = rhythm::number(mentorship, reflection.meeting);
    if (number > 0 && reflection.occasion == Occasion::BeforeMeeting)
        return Words::tr("Before meeting %1").arg(number);
    if (number > 0 && reflection.occasion == Occasion::AfterMeeting)
        return Words::tr("After meeting %1").arg(number);
    return words::word(reflection.occasion);
}

QString prompt(const Mentorship &mentorship, const Reflection &reflection)
{
    if (reflection.prompt.isEmpty())
        return {};
    const Pack &pack = builtInPack(mentorship.programme().pack);
    for (const char *list : lists) {
        if (const Prompt *found = pack.find(QLatin1String(list), reflection.prompt))
            return found->title.in(language::code());
    }
    return {};
}

QDate day(const Mentorship &mentorship, const Reflection &reflection)
{
    const QTimeZone zone(mentorship.programme().zone.toUtf8());
    return zone.isValid() ? reflection.writtenAt.toTimeZone(zone).date() : reflection.writtenAt.toLocalTime().date();
}

} // namespace reflectionwords
