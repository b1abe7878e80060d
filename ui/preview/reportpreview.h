// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

#include <QBasicTimer>
#include <QWidget>

class Button;
class QComboBox;
class QLabel;
class SheetView;

/// The pages of a report as they will be printed, with a bar to turn them and to choose how large they are. Laid
/// out only while it can be seen.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void show(const report::Report &report, report::Paper paper);

    /// Of all pages; 0 before they were laid out for the first time.
    [[nodiscard]] int pageCount() const;

protected:
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void layOutSoon();
    void showPage();

    report::Report report_;
    report::Paper paper_ = report::Paper::A4;
    bool isStale_ = true;
    QBasicTimer soon_;
    SheetView *sheets_;
    QLabel *number_;
    Button *previous_;
    Button *next_;
    QComboBox *zoom_;
};
