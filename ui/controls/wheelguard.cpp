// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool changes = qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched);
    if (!changes || widget->hasFocus())
        return false;
    event->ignore(); // so that it goes on to the page
    return true;
}
