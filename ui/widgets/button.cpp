// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

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
