// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/iconbutton.h"

#include "ui/controls/keyname.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QEvent>

namespace writing {

IconButton::IconButton(const QString &sign, const QString &name, const QString &key, QWidget *parent) :
    QToolButton(parent), sign_(sign)
{
    setObjectName(QStringLiteral("writing-") + sign);
    setProperty("kind", QStringLiteral("tool"));
    setFocusPolicy(Qt::NoFocus);
    setIconSize(QSize(theme::space(0.85), theme::space(0.85)));
    setIcon(icons::icon(sign, QPalette::PlaceholderText));
    setAccessibleName(name);
    setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keyName(QKeySequence(key))));
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(icons::icon(sign_, QPalette::PlaceholderText));
}

} // namespace writing
