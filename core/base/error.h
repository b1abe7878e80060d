// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

/// Why something was refused or failed: a kind to branch on, and one sentence for the person that says
/// what happened and what to do.
struct Error
{
    enum class Kind {
        Missing,  ///< something the person still has to say or do
        Refused,  ///< a rule of the process forbids it
        Stale,    ///< the record is no longer what the change assumed
        NotFound, ///< no such record, mentorship or file
        NotOurs,  ///< the file is no notebook
        Damaged,  ///< the notebook's content is not what was saved
        Newer,    ///< written by a later version of the program
        Busy,     ///< open in another window or program
        ReadOnly, ///< can be read but not changed
        Disk,     ///< the disk is full or does not answer
        BadInput, ///< an imported file or an argument is wrong
    };

    Kind kind;
    QString words;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return failure(Error::Kind::Missing, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString words)
{
    return tl::unexpected<Error>(Error{kind, std::move(words)});
}
