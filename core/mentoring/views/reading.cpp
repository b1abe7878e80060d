// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/reading.h"

#include "core/mentoring/packs/pack.h"

namespace reading {

bool isAlwaysPrivate(const Mentorship &mentorship, const Reflection &reflection)
{
    if (reflection.occasion != Occasion::AfterMeeting)
        return false;
    const Prompt *prompt = builtInPack(mentorship.programme().pack).find(QStringLiteral("after"), reflection.prompt);
    return prompt && prompt->alwaysPrivate;
}

} // namespace reading
