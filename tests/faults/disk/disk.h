// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disk/fault.h"
#include "tests/faults/disk/platter.h"

#include <array>
#include <functional>

/// A simulated disk below one folder, for as long as it lives. The files are really there, and everything that
/// this process does to them passes by here: SQLite's through a VFS of its own (diskvfs.cpp), Qt's and ours
/// through the C library's functions (calls.cpp).
class Disk
{
public:
    explicit Disk(const QString &root, const Fault &fault = {});
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    /// The disk that is being simulated, or nullptr.
    [[nodiscard]] static Disk *current();

    /// The disk that a path lies on, unless what is done now was seen already.
    [[nodiscard]] static Disk *of(const QString &path);

    /// Counts and notes an operation on `path`. False when it must fail; then nothing may be done.
    [[nodiscard]] bool allows(Operation operation, const QString &path);

    /// The bytes of the write that was allowed last, as they come to lie on the disk.
    [[nodiscard]] QByteArray asWritten(const void *bytes, qint64 size);

    /// How much of a write that was not allowed is done nevertheless.
    [[nodiscard]] qint64 partOf(qint64 size);

    /// Does what a failed sync does.
    void failToSync(Platter::File &file);

    /// Is called before each operation that changes something.
    std::function<void()> watch;

    [[nodiscard]] Platter &platter() { return platter_; }
    [[nodiscard]] Fault::Kind faultKind() const { return fault_.kind; }

    /// How many operations a fault of a kind could have hit so far.
    [[nodiscard]] int count(Fault::Kind kind) const { return counts_.at(static_cast<size_t>(kind)); }
    [[nodiscard]] bool hasStruck() const { return struck_; }
    [[nodiscard]] bool lostSome() const { return lostSome_; }
    [[nodiscard]] const std::vector<std::pair<Operation, QString>> &log() const { return log_; }

    /// Files that SQLite opened without a name: for sorting and the like.
    void noteTemporary() { ++temporaries_; }
    [[nodiscard]] int temporaries() const { return temporaries_; }

    /// While it lives, what this thread does is not seen: it was counted one layer above.
    class Unseen
    {
    public:
        Unseen();
        ~Unseen();
        Unseen(const Unseen &) = delete;
        Unseen &operator=(const Unseen &) = delete;
    };

private:
    QString root_;
    Fault fault_;
    Platter platter_;
    std::mt19937 random_;
    std::array<int, 7> counts_{};
    std::vector<std::pair<Operation, QString>> log_;
    int temporaries_ = 0;
    bool struck_ = false;
    bool spoils_ = false; ///< the next write
    bool lostSome_ = false;
};

/// Registers the VFS as SQLite's default, once.
void registerDiskVfs();
