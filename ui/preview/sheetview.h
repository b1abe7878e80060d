// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheets.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPixmap>

#include <map>

/// The sheets of a report one below the other, as they come out of a printer. Each is drawn once for a size, when
/// it comes into view, and painted from its picture.
class SheetView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Width, Page, Actual };

    explicit SheetView(QWidget *parent = nullptr);

    /// Shows other sheets, at the page that was shown.
    void setSheets(report::Sheets sheets);
    void setZoom(Zoom zoom);

    [[nodiscard]] int count() const { return sheets_.count(); }

    /// The one that is read, from 0.
    [[nodiscard]] int page() const { return page_; }

    /// The headings on it.
    [[nodiscard]] QStringList headings() const { return sheets_.headings(page_); }

    /// Brings a page to the top; one that is not there, the next that is.
    void goTo(int page);

    /// What is drawn of a page so far; null before it came into view.
    [[nodiscard]] QPixmap picture(int page) const;

signals:
    /// Another page is read, or there are others.
    void turned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void setPage(int page);
    [[nodiscard]] int pageAt(int y) const;
    [[nodiscard]] QRect rectOf(int page) const; ///< in the viewport
    [[nodiscard]] bool isInView(int page) const;

    report::Sheets sheets_;
    std::map<int, QPixmap> pictures_;
    Zoom zoom_ = Zoom::Width;
    double scale_ = 1; ///< pixels to the point
    QSize sheet_;      ///< in pixels
    int page_ = 0;
    bool isTurning_ = false;
    QBasicTimer soon_;
};
