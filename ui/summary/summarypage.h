// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/page.h"
#include "ui/preview/output.h"
#include "ui/printing/makereport.h"

class Label;
class QCheckBox;
class QComboBox;
class ReportPreview;
class BesideOrBelow;

/// Summary: chooses what is printed of the relationship, and in which language; shows it as it will be on
/// paper; saves and prints it.
class SummaryPage final : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;

    /// Where reports go; tests bring their own files and printers.
    Output output;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *actions();
    [[nodiscard]] QWidget *choices();
    [[nodiscard]] QWidget *sections();
    [[nodiscard]] QWidget *languages();
    [[nodiscard]] QWidget *papers();
    void choose(const report::Choice &choice);
    [[nodiscard]] report::Report report();
    [[nodiscard]] report::Paper paper() const;
    void save(const QString &suffix, const QString &filter);
    void saveCertificate();
    void write(const report::Report &report, const Output::File &file);
    void print();
    void showPreview();
    void arrange();

    /// One section that goes in or not.
    struct Section
    {
        bool report::Choice::*chosen;
        QCheckBox *box;
    };

    report::Choice choice_;
    std::vector<Section> sections_;
    QScrollArea *choices_ = nullptr;
    BesideOrBelow *sides_;
    QComboBox *language_;
    QComboBox *paper_;
    Label *saved_;
    ReportPreview *preview_;
};
