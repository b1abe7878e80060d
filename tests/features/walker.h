// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/table.h"
#include "ui/finding/foundmodel.h"
#include "ui/finding/overlay.h"

#include <QAction>
#include <QListView>
#include <QTextEdit>

/// Someone who moves about with the keyboard.
class Walker : public Table
{
public:
    using Table::Table;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
        settle();
    }

    /// Types where the focus is.
    void write(const QString &text)
    {
        keys(QApplication::focusWidget(), text);
        settle();
    }

    /// Opens the palette, types and takes what is first.
    void find(const QString &typed)
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        write(typed);
    }

    void searchFor(const QString &typed)
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        write(typed);
    }

    /// The lines of the overlay that is open; headings end in a colon.
    template <class O>
    [[nodiscard]] QStringList lines()
    {
        QStringList lines;
        const auto *overlay = window().findChild<O *>();
        if (!overlay || !overlay->isVisible())
            return lines;
        const QAbstractItemModel *model = overlay->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            lines << index.data().toString()
                    + (index.data(FoundModel::IsHeading).toBool() ? QStringLiteral(":") : QString());
        }
        return lines;
    }

    /// What is selected in the text that has the focus.
    [[nodiscard]] static QString lit()
    {
        if (const auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget()))
            return text->textCursor().selectedText();
        if (const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            return line->selectedText();
        return {};
    }

    /// The entry of the menus whose text begins so, without its mnemonic.
    [[nodiscard]] QString menuEntry(const QString &beginning)
    {
        for (const QAction *action : window().findChildren<QAction *>()) {
            const QString text = action->text().remove(u'&');
            if (text.startsWith(beginning))
                return text;
        }
        return {};
    }
};
