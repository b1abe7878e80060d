// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/notebooklock.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace files {

namespace {

/// The notebooks that are held now.
QStringList &held()
{
    static QStringList notebooks;
    return notebooks;
}

} // namespace

std::unique_ptr<NotebookLock> NotebookLock::take(const QString &notebook)
{
    int handle = -1;
#ifdef Q_OS_UNIX
    handle = ::open(QFile::encodeName(notebook).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(handle);
        return {};
    }
#endif
    return std::unique_ptr<NotebookLock>(new NotebookLock(notebook, handle));
}

NotebookLock::NotebookLock(QString notebook, int handle) : notebook_(std::move(notebook)), handle_(handle)
{
    held() << notebook_;
}

NotebookLock::~NotebookLock()
{
    held().removeOne(notebook_);
#ifdef Q_OS_UNIX
    if (handle_ >= 0)
        ::close(handle_);
#endif
}

bool NotebookLock::has(const QString &file)
{
    return std::any_of(held().begin(), held().end(), [&](const QString &notebook) {
        std::error_code error; // where one of them is not there
        return std::filesystem::equivalent(file.toStdU16String(), notebook.toStdU16String(), error);
    });
}

} // namespace files
