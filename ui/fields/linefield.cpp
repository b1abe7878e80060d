// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/linefield.h"

#include "core/mentoring/records/rules.h"
#include "ui/controls/layout.h"

#include <QLineEdit>

LineField::LineField(Editing &editing, const QString &what, Cursor<QString> text, QWidget *parent) :
    SavedInput(editing, what, std::move(text), parent), editor_(new QLineEdit)
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(editor_);
    editor_->setMaxLength(int(rules::longestLine));
    connect(editor_, &QLineEdit::textEdited, this, &LineField::touch);
    begin(editor_);
}

void LineField::setPlaceholder(const QString &text)
{
    editor_->setPlaceholderText(text);
}

QString LineField::text() const
{
    return editor_->text();
}

void LineField::showText(const QString &text)
{
    editor_->setText(text);
}
