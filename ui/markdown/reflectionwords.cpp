// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/reflectionwords.h"

#include "core/mentoring/packs/promptof.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/markdown/prose.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

namespace reflectionwords {

namespace {

struct ReflectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ReflectionWords)
};

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

QString running(const QString &markdown)
{
    QString words;
    bool wasItem = false;
    for (const prose::Block &block : prose::parse(markdown)) {
        QString line;
        for (const prose::Run &run : block.runs)
            line += run.text;
        line = line.simplified();
        if (line.isEmpty())
            continue;
        const bool isItem = block.listed > 0;
        if (!words.isEmpty())
            words += wasItem || isItem ? QStringLiteral(" · ") : QStringLiteral(" ");
        words += line;
        wasItem = isItem;
    }
    return words;
}

QString beginning(const QString &markdown)
{
    constexpr qsizetype most = 2'000;
    if (markdown.size() <= most)
        return running(markdown);
    const qsizetype space = markdown.lastIndexOf(QLatin1Char(' '), most);
    return running(markdown.left(space > 0 ? space : most)) + QStringLiteral(" …");
}

QString occasion(const Mentorship &mentorship, const Reflection &reflection)
{
    const int number = rhythm::number(mentorship, reflection.meeting);
    if (number > 0 && reflection.occasion == Occasion::BeforeMeeting)
        return ReflectionWords::tr("Before meeting %1").arg(number);
    if (number > 0 && reflection.occasion == Occasion::AfterMeeting)
        return ReflectionWords::tr("After meeting %1").arg(number);
    return words::word(reflection.occasion);
}

QString prompt(const Mentorship &mentorship, const Reflection &reflection)
{
    const Prompt *prompt = prompts::of(builtInPack(mentorship.programme().pack), reflection).prompt;
    return prompt ? prompt->title.in(language::code()) : QString();
}

} // namespace reflectionwords
