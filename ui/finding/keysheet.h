// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/keyname.h"

#include <QDialog>

class Actions;

/// Every key of the window in one sheet: the actions' from their table, the others from the widgets that hear them.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const Actions &actions, QWidget *parent);

    struct Group
    {
        QString title;
        QList<KeyLine> lines;
    };

    /// What the sheet lists, group by group.
    [[nodiscard]] static QList<Group> groups(const Actions &actions);
};
