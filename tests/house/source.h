// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The project's own source text, as the house tests read it.
namespace source {

struct File
{
    QString path; ///< from the root of the project: "core/notebook.cpp"
    QString text;

    [[nodiscard]] bool isIn(const QString &folder) const { return path.startsWith(folder + QLatin1Char('/')); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }

    /// What stands between the marks of each #include line: "core/id.h", "QFile".
    [[nodiscard]] QStringList includes() const;

    /// The text without comments and without what stands in string literals.
    [[nodiscard]] QString code() const;

    [[nodiscard]] qsizetype lineCount() const { return text.count(QLatin1Char('\n')); }
};

/// All C++ files below the folders.
[[nodiscard]] QList<File> files(const QStringList &folders);

} // namespace source
