// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/pack.h"
#include "core/mentoring/summary.h"
#include "ui/printing/report.h"
#include "ui/printing/tongue.h"

/// The sections of the summary, each a function of what is printed to blocks; no blocks where there is nothing.
namespace report {

/// What every section is made from, and the turns of phrase that several need.
struct Matter
{
    const summary::Summary &summary;
    const Tongue &tongue;
    const Pack &pack;

    /// The first name, or the whole where two have the same first name.
    [[nodiscard]] QString shortName(Id<Person>) const;
    [[nodiscard]] QString joined(const QStringList &names) const; ///< "Aino, Matti and Leena"

    [[nodiscard]] QString day(QDate) const;                   ///< "30 November 2026"
    [[nodiscard]] QDate localDay(const QDateTime &utc) const; ///< at the place of the pair
    [[nodiscard]] QString duration(int minutes) const;        ///< "14 hours", "45 minutes"; in half hours from two on

    /// Its number among those planned or held, from 1; 0 for another.
    [[nodiscard]] int number(Id<Meeting>) const;

    /// The pack's title of a prompt, else the key itself.
    [[nodiscard]] QString prompt(const QStringList &lists, const QString &key) const;
};

[[nodiscard]] Blocks journeySection(const Matter &);
[[nodiscard]] Blocks goalSection(const Matter &);
[[nodiscard]] Blocks goalDetails(const Matter &);
[[nodiscard]] Blocks quoteSection(const Matter &);
[[nodiscard]] Blocks reflectionSection(const Matter &);
[[nodiscard]] Blocks meetingSection(const Matter &);
[[nodiscard]] Blocks noteSection(const Matter &);
[[nodiscard]] Blocks learningSection(const Matter &);
[[nodiscard]] Blocks reviewSection(const Matter &, Review);
[[nodiscard]] Blocks changeSection(const Matter &);
[[nodiscard]] Blocks lookBackSection(const Matter &);
[[nodiscard]] Blocks agreementSection(const Matter &);
[[nodiscard]] Blocks preparationSection(const Matter &);
[[nodiscard]] Blocks signatureSection(const Matter &);

/// Without the answers that are empty; more than three voices one below the other.
[[nodiscard]] Blocks sideBySide(const QString &prompt, const QStringList &names, const QStringList &answers);

} // namespace report
