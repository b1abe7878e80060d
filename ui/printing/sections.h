// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/packs/pack.h"
#include "core/mentoring/views/summary.h"
#include "ui/printing/printlanguage.h"
#include "ui/printing/report.h"

/// The sections of the summary, each a function of what is printed to blocks; no blocks where there is nothing.
namespace report {

/// What every section is made from, and the turns of phrase that several need.
struct ReportContext
{
    const summary::Summary &summary;
    const PrintLanguage &language;
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

[[nodiscard]] Blocks journeySection(const ReportContext &);
[[nodiscard]] Blocks goalSection(const ReportContext &);
[[nodiscard]] Blocks goalDetails(const ReportContext &);
[[nodiscard]] Blocks quoteSection(const ReportContext &);
[[nodiscard]] Blocks reflectionSection(const ReportContext &);
[[nodiscard]] Blocks meetingSection(const ReportContext &);
[[nodiscard]] Blocks noteSection(const ReportContext &);
[[nodiscard]] Blocks learningSection(const ReportContext &);
[[nodiscard]] Blocks reviewSection(const ReportContext &, Review);
[[nodiscard]] Blocks changeSection(const ReportContext &);
[[nodiscard]] Blocks lookBackSection(const ReportContext &);
[[nodiscard]] Blocks agreementSection(const ReportContext &);
[[nodiscard]] Blocks preparationSection(const ReportContext &);
[[nodiscard]] Blocks signatureSection(const ReportContext &);

/// Without the answers that are empty; more than three voices one below the other.
[[nodiscard]] Blocks sideBySide(const QString &prompt, const QStringList &names, const QStringList &answers);

} // namespace report
