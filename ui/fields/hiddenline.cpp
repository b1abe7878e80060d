// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/hiddenline.h"

#include "ui/controls/icon.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"

#include <QHBoxLayout>

HiddenLine::HiddenLine(QWidget *parent) : HiddenLine(tr("Private – hidden now"), parent) { }

HiddenLine::HiddenLine(const QString &words, QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme::space(0.2), 0, theme::space(0.2));
    line->setSpacing(theme::space(0.4));
    line->addWidget(new Icon(QStringLiteral("hidden"), QPalette::PlaceholderText, 0.9), 0, Qt::AlignTop);
    line->addWidget(Label::small(words), 1);
}

PersonalPart::PersonalPart(const Editing &editing, IsShared isShared, QWidget *part, QWidget *parent) :
    Input(parent), editing_(editing), isShared_(std::move(isShared)), part_(part)
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(part_);
    setFocusProxy(part_->focusProxy() ? part_->focusProxy() : part_);
    PersonalPart::reload();
}

void PersonalPart::reload()
{
    const bool seen = !editing_.hidesPrivate() || isShared_();
    if (!seen && !line_) {
        line_ = new HiddenLine;
        layout()->addWidget(line_);
    }
    if (line_)
        line_->setVisible(!seen);
    part_->setVisible(seen);
}
