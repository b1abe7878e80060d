// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/printing/makereport.h"

#include <functional>

class Label;
class QComboBox;
class QPrinter;
class ReportPreview;

/// Summary: chooses what is printed of the relationship, and in which language; shows it as it will be on
/// paper; saves and prints it.
class SummaryPage final : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;

    /// Asks for the file to save to; empty when the person thinks better of it. Tests bring their own.
    using AskForFile = std::function<QString(const QString &title, const QString &proposed, const QString &filter)>;
    AskForFile askForFile;

    /// Sets the printer up; false when the person thinks better of it. Tests bring their own.
    using AskForPrinter = std::function<bool(QPrinter &)>;
    AskForPrinter askForPrinter;

private:
    [[nodiscard]] QWidget *actions();
    [[nodiscard]] QWidget *choices();
    [[nodiscard]] QWidget *sections();
    [[nodiscard]] QWidget *languages();
    [[nodiscard]] report::Report report();
    void save(const QString &suffix, const QString &filter);
    void saveCertificate();
    void write(const report::Report &report, const QString &title, const QString &name, const QString &suffix,
               const QString &filter);
    void print();
    void showPreview();

    report::Choice choice_;
    QComboBox *language_;
    Label *saved_;
    ReportPreview *preview_;
};
