// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/platter.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

/// A write, or without `writes` a truncation to `offset`.
struct PendingBytes
{
    qint64 offset;
    QByteArray bytes;
    bool writes;
};

namespace {

constexpr qsizetype sector = 512;

/// What lies where a file grew without having been written.
constexpr char stale = '\xa5';

void grow(QByteArray &bytes, qint64 size, char with)
{
    if (bytes.size() < size)
        bytes.append(qsizetype(size) - bytes.size(), with);
}

void apply(QByteArray &bytes, const PendingBytes &pending, char gap)
{
    if (!pending.writes) {
        if (pending.offset < bytes.size())
            bytes.truncate(pending.offset);
        else
            grow(bytes, pending.offset, '\0');
        return;
    }
    grow(bytes, pending.offset, gap);
    bytes.replace(qsizetype(pending.offset), pending.bytes.size(), pending.bytes);
}

/// Some of the write's sectors, or all.
void applyTorn(QByteArray &bytes, const PendingBytes &pending, char gap, std::mt19937 &random)
{
    if (!pending.writes || random() % 3 != 0) {
        apply(bytes, pending, gap);
        return;
    }
    for (qint64 at = pending.offset; at < pending.offset + pending.bytes.size();) {
        const qint64 end = std::min(pending.offset + pending.bytes.size(), (at / sector + 1) * sector);
        if (random() % 2 == 0)
            apply(bytes, {at, pending.bytes.mid(at - pending.offset, end - at), true}, gap);
        at = end;
    }
}

/// Which of `count` pending things a power cut keeps: none, all, the first ones, or any.
std::vector<bool> draw(size_t count, std::mt19937 &random)
{
    std::vector<bool> kept(count, false);
    switch (random() % 4) {
    case 0:
        break;
    case 1:
        kept.assign(count, true);
        break;
    case 2:
        std::fill_n(kept.begin(), std::ptrdiff_t(random() % (count + 1)), true);
        break;
    default:
        for (size_t i = 0; i < count; ++i)
            kept[i] = random() % 2 == 0;
    }
    return kept;
}

} // namespace

struct Platter::File
{
    QByteArray lasting;
    std::vector<PendingBytes> pending;
    bool isFolder = false;

    [[nodiscard]] QByteArray drawn(std::mt19937 &random) const
    {
        QByteArray bytes = lasting;
        const std::vector<bool> kept = draw(pending.size(), random);
        const char gap = random() % 2 == 0 ? stale : '\0';
        for (size_t i = 0; i < pending.size(); ++i) {
            if (kept[i])
                applyTorn(bytes, pending[i], gap, random);
        }
        return bytes;
    }
};

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')));
}

Platter::Platter(QString root) : root_(std::move(root))
{
    QDirIterator below(root_, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        const QString path = below.next();
        auto file = std::make_shared<File>();
        file->isFolder = below.fileInfo().isDir();
        QFile content(path);
        if (!file->isFolder && content.open(QIODevice::ReadOnly))
            file->lasting = content.readAll();
        now_[path] = file;
    }
    lasting_ = now_;
}

Platter::FilePtr Platter::at(const QString &path) const
{
    const auto found = now_.find(path);
    return found == now_.end() ? nullptr : found->second;
}

void Platter::change(NameChange change)
{
    for (const auto &[path, file] : change) {
        if (file)
            now_[path] = file;
        else
            now_.erase(path);
    }
    pending_.push_back(std::move(change));
}

Platter::FilePtr Platter::create(const QString &path)
{
    auto file = std::make_shared<File>();
    change({{path, file}});
    return file;
}

Platter::FilePtr Platter::createWithoutName()
{
    return std::make_shared<File>();
}

void Platter::makeFolder(const QString &path)
{
    create(path)->isFolder = true;
}

void Platter::write(File &file, qint64 offset, const QByteArray &bytes)
{
    file.pending.push_back({offset, bytes, true});
}

void Platter::truncate(File &file, qint64 size)
{
    file.pending.push_back({size, {}, false});
}

void Platter::remove(const QString &path)
{
    change({{path, nullptr}});
}

void Platter::rename(const QString &from, const QString &to)
{
    const FilePtr file = at(from);
    change({{from, nullptr}, {to, file}});
}

void Platter::link(const FilePtr &file, const QString &to)
{
    change({{to, file}});
}

void Platter::sync(File &file)
{
    for (const PendingBytes &pending : file.pending)
        apply(file.lasting, pending, '\0');
    file.pending.clear();
}

void Platter::loseSome(File &file, std::mt19937 &random)
{
    file.lasting = file.drawn(random);
    file.pending.clear();
}

void Platter::syncFolder(const QString &path)
{
    std::vector<NameChange> left;
    for (const NameChange &change : pending_) {
        const bool isHere = std::any_of(
            change.begin(), change.end(), [&](const Entry &entry) { return folderOf(entry.first) == path; });
        if (!isHere) {
            left.push_back(change);
            continue;
        }
        for (const auto &[name, file] : change)
            lasting_[name] = file;
    }
    pending_ = std::move(left);
}

bool Platter::isSettled() const
{
    return pending_.empty()
        && std::all_of(now_.begin(), now_.end(), [](const auto &named) { return named.second->pending.empty(); });
}

Platter::Contents Platter::afterPowerCut(std::mt19937 &random) const
{
    std::map<QString, FilePtr> names = lasting_;
    const std::vector<bool> kept = draw(pending_.size(), random);
    for (size_t i = 0; i < pending_.size(); ++i) {
        for (const auto &[path, file] : pending_[i]) {
            if (kept[i])
                names[path] = file;
        }
    }
    Contents contents;
    std::map<const File *, QByteArray> drawn; // a file with two names has one content
    for (const auto &[path, file] : names) {  // a folder stands before what is in it
        const QString folder = folderOf(path);
        if (!file || (folder != root_ && contents.count(folder + QLatin1Char('/')) == 0))
            continue;
        if (file->isFolder) {
            contents[path + QLatin1Char('/')] = {};
            continue;
        }
        if (drawn.count(file.get()) == 0)
            drawn[file.get()] = file->drawn(random);
        contents[path] = drawn.at(file.get());
    }
    return contents;
}
