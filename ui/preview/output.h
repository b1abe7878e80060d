// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/printing/paper.h"

#include <functional>

class QPrinter;
class QWidget;

/// Brings a report to a file or a printer that the person chooses.
class Output
{
public:
    /// The dialogs stand before `parent`.
    explicit Output(QWidget *parent);

    /// Asks for the file to save to; empty when the person thinks better of it. Tests bring their own.
    std::function<QString(const QString &title, const QString &proposed, const QString &filter)> askForFile;

    /// Sets the printer up; false when the person thinks better of it. Tests bring their own.
    std::function<bool(QPrinter &)> askForPrinter;

    /// What is asked for before a file is written.
    struct File
    {
        QString title; ///< of the dialog
        QString name;  ///< proposed, without its ending
        QString suffix;
        QString filter;
    };

    /// Writes the report and returns the path; empty when the person thought better of it.
    [[nodiscard]] Result<QString> save(const report::Report &, report::Paper, const File &) const;

    /// Prints the report, called `name` among the jobs of the printer. Disk when the printer could not begin.
    [[nodiscard]] Result<void> print(const report::Report &, report::Paper, const QString &name) const;
};
