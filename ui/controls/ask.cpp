// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/ask.h"

#include "ui/controls/breakable.h"
#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"

#include <QVBoxLayout>

#include <algorithm>

Ask::Ask(const QString &heading, const QString &words, QWidget *parent) : QDialog(parent), line_(new Flow)
{
    setWindowTitle(QStringLiteral("Peili"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(1.4), theme::space(1.2), theme::space(1.4), theme::space(1.2));
    column->setSpacing(theme::space(0.7));
    if (!heading.isEmpty())
        column->addWidget(Label::heading(breakable(heading)));
    auto *text = new Label(breakable(words));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text, 1, Qt::AlignTop);
    column->addSpacing(theme::space(0.5));
    column->addLayout(line_);
    setAccessibleName(heading.isEmpty() ? words : heading);
    setAccessibleDescription(words);
}

int Ask::add(const QString &answer, Weight weight)
{
    const int number = int(answers_.size());
    auto *button = weight == Weight::Primary ? Button::primary(answer)
        : weight == Weight::Quiet            ? Button::quiet(answer)
                                             : new Button(answer);
    if (weight == Weight::Primary)
        primary_ = number;
    button->setAutoDefault(false);
    answers_ << button;
    line_->addWidget(button);
    connect(button, &Button::clicked, this, [this, number] {
        chosen_ = number;
        accept();
    });
    return number;
}

void Ask::setSafe(int answer)
{
    safe_ = answer;
}

int Ask::ask()
{
    chosen_ = safe_ < 0 ? int(answers_.size()) - 1 : safe_;
    Button *usual = answers_.at(primary_ < 0 ? chosen_ : primary_);
    usual->setDefault(true);
    usual->setFocus();
    const int margins = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    const int width = std::clamp(line_->sizeHint().width() + margins, theme::space(26), theme::space(30));
    resize(width, layout()->totalHeightForWidth(width)); // the words wrap, and so do the answers
    exec();
    return chosen_;
}
