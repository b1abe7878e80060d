// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace files {

/// A notebook that this process has open for writing, for as long as the value lives. To close any other handle to the
/// file would drop SQLite's locks on it (sqlite.org/howtocorrupt.html, 2.2). So our own reading and writing refuses it,
/// and a lock that no handle drops keeps other processes out, whatever else here reads the file – a file dialog that
/// looks for its type, for one.
class NotebookLock
{
public:
    /// Takes the file, which must not be open yet. Nothing when somebody else has it.
    [[nodiscard]] static std::unique_ptr<NotebookLock> take(const QString &notebook);
    ~NotebookLock();
    NotebookLock(const NotebookLock &) = delete;
    NotebookLock &operator=(const NotebookLock &) = delete;

    /// Whether `file` is one of those that are held, by whatever name.
    [[nodiscard]] static bool has(const QString &file);

private:
    NotebookLock(QString notebook, int handle);

    QString notebook_;
    int handle_; ///< the lock's; -1 where the system has none
};

} // namespace files
