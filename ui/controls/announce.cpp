// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/announce.h"

#include <QAccessible>
#include <QApplication>
#include <QWidget>

void announce(QWidget *widget, const QString &words)
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *teller = focus && widget->isAncestorOf(focus) ? focus : widget;
    teller->setAccessibleDescription(words); // sends DescriptionChanged when it is another one
    QAccessibleEvent said(teller, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}
