// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dayedit.h"

#include "ui/look/theme.h"

#include <QLocale>

DayEdit::DayEdit(QDate date, QWidget *parent) : QDateEdit(date, parent)
{
    setCalendarPopup(true);
    setDisplayFormat(QLocale().language() == QLocale::English ? QStringLiteral("dd/MM/yyyy")
                                                              : QStringLiteral("d.M.yyyy"));
    setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    setFocusPolicy(Qt::StrongFocus);
}

/// Qt reckons without the padding that the style sheet gives to both sides and to the arrow.
QSize DayEdit::sizeHint() const
{
    const int figures = fontMetrics().horizontalAdvance(QStringLiteral("30.12.2000"));
    return QDateEdit::sizeHint().expandedTo({figures + theme::space(2.6), 0});
}
