// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One thing that changes what a disk holds, or that SQLite reads from it, and what a disk can do to it.
enum class Operation { MakeFolder, Create, Read, Write, Truncate, Sync, Remove, Rename, Link, SyncFolder };

struct Fault
{
    enum class Kind {
        None,
        PowerCut,    ///< nothing more reaches the disk
        Broken,      ///< EIO
        Full,        ///< ENOSPC for whatever needs room
        FailingSync, ///< EIO for a sync; what it had in hand may be lost, and no later sync brings it
        WrongBit,    ///< one bit of what is written is another, and nobody is told
        Unreadable,  ///< EIO for what is read
    };

    Kind kind = Kind::None;
    int at = 0;           ///< the number of the operation, counted from 1 among those that the kind can hit
    bool forGood = false; ///< it and all after it; a power cut always is
    unsigned seed = 0;    ///< for what is drawn: halves of writes, what a failed sync lost
};

[[nodiscard]] constexpr const char *nameOf(Fault::Kind kind)
{
    constexpr const char *names[] = {
        "none", "power cut", "EIO", "disk full", "failing sync", "wrong bit", "unreadable"};
    return names[static_cast<int>(kind)];
}

/// Whether a fault of this kind can hit the operation.
[[nodiscard]] constexpr bool hits(Fault::Kind kind, Operation operation)
{
    switch (kind) {
    case Fault::Kind::None:
        return false;
    case Fault::Kind::PowerCut:
    case Fault::Kind::Broken:
        return operation != Operation::Read;
    case Fault::Kind::Full:
        return operation == Operation::MakeFolder || operation == Operation::Create || operation == Operation::Write
            || operation == Operation::Rename || operation == Operation::Link;
    case Fault::Kind::FailingSync:
        return operation == Operation::Sync || operation == Operation::SyncFolder;
    case Fault::Kind::WrongBit:
        return operation == Operation::Write;
    case Fault::Kind::Unreadable:
        return operation == Operation::Read;
    }
    return false;
}
