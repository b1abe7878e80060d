// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper.h"

#include <QSizeF>

namespace report {

Paper usualPaper(const QLocale &locale)
{
    const bool onLetter = locale.territory() == QLocale::UnitedStates || locale.territory() == QLocale::Canada;
    return onLetter ? Paper::Letter : Paper::A4;
}

QPageSize pageSize(Paper paper, Report::Layout layout)
{
    if (layout != Report::Layout::Card)
        return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    if (paper == Paper::A4)
        return QPageSize(QPageSize::A5);
    return QPageSize(QSizeF(5.5, 8.5), QPageSize::Inch, QStringLiteral("Half Letter"));
}

} // namespace report
