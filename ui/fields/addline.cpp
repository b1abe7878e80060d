// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/addline.h"

#include "core/mentoring/records/rules.h"
#include "ui/controls/button.h"
#include "ui/controls/layout.h"
#include "ui/look/icons.h"

#include <QFocusEvent>
#include <QLineEdit>

AddLine::AddLine(Editing &editing, const QString &caption, Add add, QWidget *parent) :
    QWidget(parent), editing_(editing), add_(std::move(add)), button_(Button::quiet(caption)), editor_(new QLineEdit)
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(button_);
    column->addWidget(editor_);
    button_->setIcon(icons::icon(QStringLiteral("add"), QPalette::Link));
    editor_->setMaxLength(int(rules::longestLine));
    editor_->setAccessibleName(caption);
    editor_->setObjectName(QStringLiteral("line"));
    editor_->hide();
    editor_->installEventFilter(this);
    setFocusProxy(button_);
    connect(button_, &Button::clicked, this, &AddLine::begin);
    connect(editor_, &QLineEdit::returnPressed, this, &AddLine::take);
    connect(&editing, &Editing::flushing, this, &AddLine::take);
}

void AddLine::setPlaceholder(const QString &text)
{
    editor_->setPlaceholderText(text);
}

void AddLine::begin()
{
    editor_->show();
    button_->hide();
    editor_->setFocus();
}

bool AddLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        editor_->clear();
        collapse();
        button_->setFocus();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        take();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            collapse();
    }
    return QWidget::eventFilter(watched, event);
}

void AddLine::take()
{
    const QString text = editor_->text().trimmed();
    if (text.isEmpty())
        return;
    editor_->clear(); // before adding, which may ask to take again
    if (session_ == 0)
        session_ = editing_.newSession();
    if (add_(text, session_))
        session_ = 0;
    else
        editor_->setText(text);
}

void AddLine::collapse()
{
    if (!editor_->text().isEmpty())
        return;
    editor_->hide();
    button_->show();
}
