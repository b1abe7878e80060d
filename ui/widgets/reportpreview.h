// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/pictures.h"

#include <QBasicTimer>
#include <QWidget>

class Button;
class QLabel;

/// The pages of a report as they will be printed, one at a time. Drawn only while it can be seen.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void show(const report::Report &report);

    /// Of all pages; 0 before the first was drawn.
    [[nodiscard]] int pageCount() const { return pictures_.count; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawSoon();
    void draw();
    void turn(int pages);
    void showPage();

    report::Report report_;
    report::Pictures pictures_;
    int page_ = 0;
    int drawnWidth_ = 0;
    bool isStale_ = true;
    QBasicTimer soon_;
    QLabel *paper_;
    QLabel *number_;
    Button *previous_;
    Button *next_;
};
