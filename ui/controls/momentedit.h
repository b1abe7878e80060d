// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>
#include <QTimeZone>

/// A day and a time of the clock in one time zone.
class MomentEdit final : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit MomentEdit(const QTimeZone &zone, QWidget *parent = nullptr);

    /// UTC, both ways.
    void setMoment(const QDateTime &moment);
    [[nodiscard]] QDateTime moment() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QTimeZone zone_;
};
