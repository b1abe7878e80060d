// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/input.h"

#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/look/theme.h"

void Input::reloadAll(QWidget *parent)
{
    const QList<Input *> fields = parent->findChildren<Input *>();
    for (Input *field : fields)
        field->reload();
}

void Input::appear(bool shown)
{
    if (!shown || parentWidget())
        setVisible(shown);
}

Labelled::Labelled(const QString &title, const QString &help, QWidget *field, QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *column = columnIn(this, 0.2);
    auto *label = new Label(title);
    label->setStrong(true);
    column->addWidget(label);
    if (!help.isEmpty())
        column->addWidget(Label::small(help));
    column->addSpacing(theme::space(0.1));
    column->addWidget(field);
    field->setAccessibleName(title);
    if (QWidget *focus = field->focusProxy()) {
        focus->setAccessibleName(title);
        focus->setAccessibleDescription(help);
        label->setBuddy(focus);
    }
}
