// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"

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

} // namespace edits
