// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Installed on the application: the wheel scrolls the page and never changes a choice, a number or a day
/// that the person did not step into.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
