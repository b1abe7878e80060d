// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/starfield.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

StarField::StarField(Editing &editing, const edits::Question &question, QWidget *parent) :
    Input(parent), editing_(editing), question_(question), button_(new QPushButton)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(button_);
    line->addStretch();
    button_->setProperty("kind", QStringLiteral("strip"));
    button_->setFont(theme::font(font(), theme::Type::Small));
    button_->setCheckable(true);
    button_->setObjectName(QStringLiteral("star-%1").arg(question.prompt));
    setFocusProxy(button_);
    connect(button_, &QPushButton::clicked, this, [this](bool starred) {
        editing_.flush();
        if (answer())
            editing_.perform(starred ? tr("Star a reflection") : tr("Take a star away"),
                             edits::star(editing_.mentorship(), answer()->id, starred));
        reload();
    });
    StarField::reload();
}

void StarField::reload()
{
    const bool starred = answer() && answer()->starred;
    button_->setEnabled(answer());
    button_->setChecked(starred);
    button_->setIcon(icons::icon(starred ? QStringLiteral("starred") : QStringLiteral("star"),
                                 starred ? QPalette::BrightText : QPalette::PlaceholderText));
    button_->setText(starred ? tr("Starred for the next agenda") : tr("Star it for the next agenda"));
    button_->setToolTip(
        tr("The next agenda proposes it as a topic: by its first line when it is shared, else without its words."));
    button_->setAccessibleDescription(button_->toolTip());
}
