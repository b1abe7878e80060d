// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/othersanswer.h"

#include "ui/firstname.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace {

QWidget *privateSign(const QString &words)
{
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel;
    sign->setPixmap(icons::icon(QStringLiteral("lock"), QPalette::PlaceholderText).pixmap(theme::space(0.8)));
    line->addWidget(sign);
    line->addWidget(Label::small(words), 1);
    return holder;
}

} // namespace

OthersAnswer::OthersAnswer(Editing &editing, Id<Person> author, Review review, const QString &prompt, QWidget *parent) :
    Input(parent), editing_(editing), author_(author), review_(review), prompt_(prompt), name_(Label::small({})),
    text_(new Label({})), missing_(Label::soft({})), private_(privateSign(tr("Private – stays on this laptop")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *strip = new QFrame;
    strip->setProperty("look", QStringLiteral("strip"));
    outer->addWidget(strip);
    auto *column = new QVBoxLayout(strip);
    const int margin = theme::space(0.7);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::space(0.3));
    for (QWidget *widget : std::initializer_list<QWidget *>{name_, text_, missing_, private_})
        column->addWidget(widget);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    OthersAnswer::reload();
}

void OthersAnswer::reload()
{
    const Evaluation *answer = edits::evaluationOf(editing_.mentorship(), author_, review_, prompt_);
    const bool answered = answer && !answer->text.trimmed().isEmpty();
    const QString name = firstName(editing_.nameOf(author_));
    name_->setText(name);
    name_->setVisible(answered);
    text_->setText(answered ? answer->text.trimmed() : QString());
    text_->setVisible(answered);
    missing_->setText(tr("%1 has not answered yet").arg(name));
    missing_->setVisible(!answered);
    private_->setVisible(answered && answer->visibility == Visibility::Private);
}
