// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellingchoices.h"

#include "ui/spelling/keptlines.h"

#include <QDir>

namespace {

const QString off = QStringLiteral("off");

} // namespace

QString SpellingChoices::file() const
{
    return QDir(folder_).filePath(QStringLiteral("spelling.txt"));
}

/// The file has a line "off", and lines of a text and its language.
SpellingChoices::Chosen &SpellingChoices::chosen() const
{
    if (chosen_)
        return *chosen_;
    chosen_ = Chosen();
    for (const QString &line : keptlines::read(file())) {
        if (line == off)
            chosen_->on = false;
        else if (line.contains(u' '))
            chosen_->languages.insert(line.section(u' ', 0, 0), line.section(u' ', 1, 1));
    }
    return *chosen_;
}

Result<void> SpellingChoices::keep() const
{
    QStringList lines;
    const Chosen &now = chosen();
    for (auto each = now.languages.begin(); each != now.languages.end(); ++each)
        lines << each.key() + u' ' + each.value();
    lines.sort();
    if (!now.on)
        lines.prepend(off);
    return keptlines::write(file(), lines);
}

bool SpellingChoices::isOn() const
{
    return chosen().on;
}

Result<void> SpellingChoices::setOn(bool on)
{
    chosen().on = on;
    return keep();
}

QString SpellingChoices::languageOf(const QString &text) const
{
    return chosen().languages.value(text);
}

Result<void> SpellingChoices::setLanguage(const QString &text, const QString &language)
{
    if (language.isEmpty())
        chosen().languages.remove(text);
    else
        chosen().languages.insert(text, language);
    return keep();
}
