// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <random>
#include <vector>

/// What lies on a disk for sure, and what was asked of it since and may be lost: bytes until their file is synced,
/// names until their folder is.
///
///     write, truncate ──► pending of the file ──sync──► its lasting bytes
///     create, rename … ─► pending names ──sync of the folder──► the lasting names
///
/// A power cut keeps any part of what is pending, in any order; of a write any of its 512-byte sectors.
class Platter
{
public:
    struct File; ///< outlives its name, as an open file does
    using FilePtr = std::shared_ptr<File>;
    using Contents = std::map<QString, QByteArray>; ///< by path; a folder ends with a slash

    /// Everything below `root` is there for sure.
    explicit Platter(QString root);

    [[nodiscard]] FilePtr at(const QString &path) const;

    FilePtr create(const QString &path);
    [[nodiscard]] static FilePtr createWithoutName();
    void makeFolder(const QString &path);
    static void write(File &file, qint64 offset, const QByteArray &bytes);
    static void truncate(File &file, qint64 size);
    void remove(const QString &path);
    void rename(const QString &from, const QString &to);
    void link(const FilePtr &file, const QString &to);

    static void sync(File &file);
    void syncFolder(const QString &path);

    /// A sync that failed: of what was pending some is there for sure now, the rest nowhere.
    static void loseSome(File &file, std::mt19937 &random);

    /// Whether nothing is pending that has a name.
    [[nodiscard]] bool isSettled() const;

    /// What may be found when the power comes back.
    [[nodiscard]] Contents afterPowerCut(std::mt19937 &random) const;

private:
    using Entry = std::pair<QString, FilePtr>; ///< a name and its file from now on, or none
    using NameChange = std::vector<Entry>;

    void change(NameChange change);

    QString root_;
    std::map<QString, FilePtr> now_;
    std::map<QString, FilePtr> lasting_;
    std::vector<NameChange> pending_;
};

/// The folder of a path.
[[nodiscard]] QString folderOf(const QString &path);
