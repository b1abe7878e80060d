// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QApplication;

/// The language of the window. Set once at the start, before anything is shown.
namespace language {

/// The codes of the languages that Peili speaks: en, fi, sv.
[[nodiscard]] QStringList all();

/// The best of them for the desktop's settings.
[[nodiscard]] QString ofDesktop();

/// Translates everything from now on into `code`, standard buttons of Qt included, and writes dates and
/// numbers as people do there.
void use(const QString &code);

/// The language in use; "en" before `use`.
[[nodiscard]] QString code();

/// The locale for dates and numbers of a language.
[[nodiscard]] QLocale locale(const QString &code);

} // namespace language
