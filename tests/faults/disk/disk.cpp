// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/disk.h"

namespace {

Disk *simulated = nullptr;
thread_local int unseen = 0;

} // namespace

Disk::Disk(const QString &root, const Fault &fault) : root_(root), fault_(fault), platter_(root), random_(fault.seed)
{
    registerDiskVfs();
    simulated = this;
}

Disk::~Disk()
{
    simulated = nullptr;
}

Disk *Disk::current()
{
    return simulated;
}

Disk *Disk::of(const QString &path)
{
    if (simulated == nullptr || unseen > 0)
        return nullptr;
    const QString &root = simulated->root_;
    return path == root || path.startsWith(root + QLatin1Char('/')) ? simulated : nullptr;
}

bool Disk::allows(Operation operation, const QString &path)
{
    if (operation != Operation::Read) {
        if (watch)
            watch();
        log_.emplace_back(operation, path);
    }
    for (const Fault::Kind kind : {Fault::Kind::PowerCut,
                                   Fault::Kind::Broken,
                                   Fault::Kind::Full,
                                   Fault::Kind::FailingSync,
                                   Fault::Kind::WrongBit,
                                   Fault::Kind::Unreadable}) {
        if (hits(kind, operation))
            ++counts_.at(static_cast<size_t>(kind));
    }
    if (!hits(fault_.kind, operation))
        return true;
    const int number = count(fault_.kind);
    const bool goesOn = fault_.forGood || fault_.kind == Fault::Kind::PowerCut;
    const bool strikes = number == fault_.at || (goesOn && number > fault_.at);
    struck_ = struck_ || strikes;
    if (fault_.kind != Fault::Kind::WrongBit)
        return !strikes;
    spoils_ = strikes;
    return true;
}

QByteArray Disk::asWritten(const void *bytes, qint64 size)
{
    QByteArray written(static_cast<const char *>(bytes), qsizetype(size));
    if (std::exchange(spoils_, false) && size > 0) {
        char &byte = written[qsizetype(random_() % unsigned(size))];
        byte = char(byte ^ (1 << random_() % 8));
    }
    return written;
}

qint64 Disk::partOf(qint64 size)
{
    return fault_.kind == Fault::Kind::PowerCut ? 0 : qint64(random_() % 3) * size / 4;
}

void Disk::failToSync(Platter::File &file)
{
    if (fault_.kind == Fault::Kind::PowerCut)
        return;
    Platter::loseSome(file, random_);
    lostSome_ = true;
}

Disk::Unseen::Unseen()
{
    ++unseen;
}

Disk::Unseen::~Unseen()
{
    --unseen;
}
