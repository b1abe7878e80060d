// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/promptof.h"

namespace prompts {

namespace {

/// The lists whose prompts are answered on an occasion.
std::vector<const char *> listsOf(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Prepare:
        return {"prepare"};
    case Occasion::GetAcquainted:
        return {"acquaint"};
    case Occasion::BeforeMeeting:
        return {"before", "grow"};
    case Occasion::AfterMeeting:
        return {"after", "cycle", "grow"};
    case Occasion::Journal:
        return {"cycle", "grow"};
    }
    return {};
}

} // namespace

QString listOf(Review review)
{
    return review == Review::MidPoint ? QStringLiteral("midpoint") : QStringLiteral("final");
}

Listed of(const Pack &pack, const Reflection &reflection)
{
    if (reflection.prompt.isEmpty())
        return {};
    for (const char *name : listsOf(reflection.occasion)) {
        const auto list = QString::fromLatin1(name);
        if (const Prompt *prompt = pack.find(list, reflection.prompt))
            return {list, prompt};
    }
    return {};
}

Listed of(const Pack &pack, const Evaluation &evaluation)
{
    const QString list = listOf(evaluation.review);
    return {list, pack.find(list, evaluation.prompt)};
}

int place(const Pack &pack, const QString &list, const QString &prompt)
{
    int place = 0;
    for (const char *name : {"prepare", "acquaint", "before", "grow", "after", "cycle", "midpoint", "final"}) {
        const std::vector<Prompt> &prompts = pack.list(QLatin1String(name));
        const auto found = std::find_if(
            prompts.begin(), prompts.end(), [&](const Prompt &each) { return each.key == prompt; });
        if (list == QLatin1String(name) && found != prompts.end())
            return place + int(found - prompts.begin());
        place += int(prompts.size());
    }
    return place;
}

} // namespace prompts
