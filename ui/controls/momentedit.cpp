// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/momentedit.h"

#include <QFocusEvent>
#include <QLocale>
#include <QWheelEvent>

MomentEdit::MomentEdit(const QTimeZone &zone, QWidget *parent) : QDateTimeEdit(parent), zone_(zone)
{
    // It holds the figures of the clock; that they are not of this laptop's zone must not bend them.
    setTimeSpec(Qt::UTC);
    setCalendarPopup(true);
    setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    setFocusPolicy(Qt::StrongFocus);
    switch (QLocale().language()) {
    case QLocale::Finnish:
        setDisplayFormat(QStringLiteral("ddd d.M.yyyy H.mm"));
        break;
    case QLocale::Swedish:
        setDisplayFormat(QStringLiteral("ddd d.M.yyyy HH:mm"));
        break;
    default:
        setDisplayFormat(QStringLiteral("ddd dd/MM/yyyy HH:mm"));
        break;
    }
    setCurrentSectionIndex(1);
}

void MomentEdit::setMoment(const QDateTime &moment)
{
    const QDateTime there = moment.toTimeZone(zone_);
    setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
}

QDateTime MomentEdit::moment() const
{
    return QDateTime(date(), time(), zone_).toUTC();
}

/// Whoever comes by the keyboard begins with the day: figures can be typed into it, not into its name.
void MomentEdit::focusInEvent(QFocusEvent *event)
{
    QDateTimeEdit::focusInEvent(event);
    if (currentSectionIndex() != 0)
        return;
    setCurrentSectionIndex(1);
    setSelectedSection(currentSection());
}

void MomentEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDateTimeEdit::wheelEvent(event);
    else
        event->ignore(); // the page scrolls
}
