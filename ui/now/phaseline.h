// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/journey.h"
#include "ui/verbs/place.h"

#include <QWidget>

/// The process as a line with its phases: done ones ticked, those that are on bold. Learning runs beside dialogue, on
/// a line of its own below it. The arrow keys go from stop to stop; a click, Enter or Space leads to the phase's page.
/// A screen reader finds a list of tabs.
class PhaseLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseLine(QWidget *parent = nullptr);

    void show(const Journey &journey);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // The stops by their place on the line, for those who read it without eyes.
    [[nodiscard]] int count() const { return int(stops_.size()); }
    [[nodiscard]] QString name(int stop) const { return stops_[size_t(stop)].name; }
    [[nodiscard]] QString state(int stop) const; ///< done, now, or ahead
    [[nodiscard]] bool isNow(int stop) const { return stops_[size_t(stop)].isNow; }
    [[nodiscard]] QRect area(int stop) const; ///< in the widget, on its side for the direction of reading
    [[nodiscard]] int currentStop() const { return current_; }
    void setCurrentStop(int stop);
    void open(int stop);

signals:
    void wanted(const Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    static constexpr int columnCount = 5;

    struct Stop
    {
        QString name;
        Progress progress = Progress::Ahead;
        bool isNow = false;
        PageId page = PageId::Now;
        int column = 0;
        int row = 0;
    };
    /// Where the columns stand, from the side where reading begins.
    struct Columns
    {
        std::vector<double> left;
        std::vector<double> width;
        bool isTight = false; ///< no room for all names: only those that are on
    };

    [[nodiscard]] Columns columns() const;
    [[nodiscard]] double nameWidth(const Stop &stop, bool isTight) const;
    [[nodiscard]] QRectF room(const Columns &columns, const Stop &stop) const;
    [[nodiscard]] int stopAt(QPointF position) const;
    [[nodiscard]] double mirrored(double x) const { return isRightToLeft() ? width() - x : x; }
    void drawLines(QPainter &painter, const Columns &columns) const;
    void drawStop(QPainter &painter, const Columns &columns, int index) const;
    void announce();

    std::vector<Stop> stops_;
    int current_ = 0;
    int hovered_ = -1;
};
