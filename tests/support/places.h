// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the tests find what was not compiled in. Only places.cpp is told the folders, so that all other files
/// compile alike in every clone.
namespace places {

/// A file or folder of the sources.
[[nodiscard]] QString source(const QString &path);

/// The folder of the built tests, on a real disk.
[[nodiscard]] QString built();

} // namespace places
