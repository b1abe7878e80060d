// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/button.h"

#include <QFontMetrics>

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent)
{
    switch (kind) {
    case Kind::Plain:
        break;
    case Kind::Primary:
        setProperty("kind", QStringLiteral("primary"));
        break;
    case Kind::Quiet:
        setProperty("kind", QStringLiteral("quiet"));
        break;
    case Kind::Choice:
        setProperty("kind", QStringLiteral("choice"));
        setCheckable(true);
        break;
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (isCheckable()) {
        QFont heavy = font();
        heavy.setWeight(QFont::DemiBold);
        const QString shown = text();
        size.rwidth() += std::max(
            0, QFontMetrics(heavy).horizontalAdvance(shown) - QFontMetrics(font()).horizontalAdvance(shown));
        if (!icon().isNull())
            size.rwidth() += QFontMetrics(heavy).averageCharWidth();
    }
    return size;
}
