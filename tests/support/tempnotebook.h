// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook.h"

#include <QTemporaryDir>

/// A notebook in a folder that goes with it. In memory where the system has /dev/shm, because a test
/// that commits ten thousand times has nothing to learn from the disk.
class TempNotebook
{
public:
    enum class On { Memory, Disk };

    explicit TempNotebook(On on = On::Memory);

    [[nodiscard]] Notebook &operator*() { return *notebook_; }
    [[nodiscard]] Notebook *operator->() { return notebook_.get(); }

    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("test.peili")); }
    [[nodiscard]] QString pathOf(const QString &name) const { return folder_.filePath(name); }

    void close() { notebook_.reset(); }

    /// Closes it and opens it again from the disk.
    void reopen();

private:
    QTemporaryDir folder_;
    std::unique_ptr<Notebook> notebook_;
};
