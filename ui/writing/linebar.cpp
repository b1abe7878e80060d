// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/linebar.h"

#include "ui/look/theme.h"
#include "ui/writing/editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace writing {

LineBar::LineBar(Editor &editor) : QWidget(&editor), editor_(editor), line_(new QLineEdit), row_(new QHBoxLayout(this))
{
    row_->setContentsMargins(0, theme::space(0.15), 0, 0);
    row_->setSpacing(theme::space(0.2));
    line_->setProperty("look", QStringLiteral("bar"));
    line_->installEventFilter(this);
    hide();
}

void LineBar::ask(const QString &text)
{
    line_->setText(text);
    show();
    line_->selectAll();
    line_->setFocus(Qt::ShortcutFocusReason);
}

bool LineBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            editor_.closeBars();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace writing
