// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

/// Notebooks to measure with, made when they are first asked for and kept in one folder. Nobody changes them: what is
/// changed is a copy.
class Shelf
{
public:
    explicit Shelf(QString folder) : folder_(std::move(folder)) { }

    /// The notebook of somebody who has been a mentor for long: mentorships of about 500 records in three languages.
    /// The first is the same whatever the number; of the others at most four go on, the rest are over, every second one
    /// of them put away.
    [[nodiscard]] QString wide(int records) const;

    /// One mentorship with so many records, nearly all of them entries of the journal.
    [[nodiscard]] QString tall(int records) const;

    /// One mentorship of a full year, all of it shared.
    [[nodiscard]] QString year() const;

    /// A copy to be changed; it replaces the last of this name.
    [[nodiscard]] QString copy(const QString &notebook, const QString &name) const;

    [[nodiscard]] QString path(const QString &name) const { return folder_ + QLatin1Char('/') + name; }

private:
    QString folder_;
};

} // namespace bench
