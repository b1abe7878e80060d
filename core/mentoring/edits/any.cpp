// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits.h"

#include "core/mentoring/edits/words.h"

namespace edits {

tl::unexpected<Error> gone()
{
    return failure(Error::Kind::NotFound, EditsWords::tr("This is not there any more. Nothing was changed."));
}

tl::unexpected<Error> neverShared()
{
    return failure(
        Error::Kind::Refused,
        EditsWords::tr("What you left unsaid always stays private. Write what you want to share in another answer."));
}

tl::unexpected<Error> alreadySigned()
{
    return failure(Error::Kind::Refused,
                   EditsWords::tr("Everyone has signed this version. Begin a new version to change its words."));
}

bool isAlwaysPrivate(const Mentorship &mentorship, const Reflection &reflection)
{
    if (reflection.occasion != Occasion::AfterMeeting)
        return false;
    const Prompt *prompt = builtInPack(mentorship.programme().pack).find(QStringLiteral("after"), reflection.prompt);
    return prompt && prompt->alwaysPrivate;
}

} // namespace edits
