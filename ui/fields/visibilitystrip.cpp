// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/visibilitystrip.h"

#include "ui/controls/icon.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

VisibilityStrip::VisibilityStrip(Editing &editing, Id<Person> author, Read read, Write write, QWidget *parent) :
    Input(parent), editing_(editing), author_(author), read_(std::move(read)), button_(new QPushButton)
{
    QHBoxLayout *line = rowIn(this);
    line->addWidget(button_);
    line->addStretch();
    button_->setProperty("kind", QStringLiteral("strip"));
    button_->setIconSize(QSize(theme::space(0.9), theme::space(0.9)));
    button_->setFont(theme::font(font(), theme::Type::Small));
    setFocusProxy(button_);
    connect(button_, &QPushButton::clicked, this, [this, write = std::move(write)] {
        editing_.flush();
        const bool shared = isShared(read_().value_or(Visibility::Private));
        editing_.perform(shared ? tr("Keep private") : tr("Share"),
                         write(shared ? Visibility::Private : Visibility::Shared));
        reload();
    });
    VisibilityStrip::reload();
}

QWidget *VisibilityStrip::alwaysPrivate()
{
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(theme::space(0.42), theme::space(0.35), 0, theme::space(0.35));
    line->addWidget(new Icon(QStringLiteral("lock")));
    line->addWidget(Label::small(tr("Always private – it never leaves this laptop")), 1);
    return holder;
}

void VisibilityStrip::reload()
{
    const std::optional<Visibility> visibility = read_();
    const bool shared = isShared(visibility.value_or(Visibility::Private));
    button_->setIcon(icons::icon(shared ? QStringLiteral("share") : QStringLiteral("lock"), QPalette::PlaceholderText));
    button_->setText(shared ? tr("Shared with %1").arg(editing_.othersThan(author_))
                            : tr("Private – stays on this laptop"));
    button_->setToolTip(shared ? tr("Click to keep it private")
                               : tr("Click to share it with %1").arg(editing_.othersThan(author_)));
    button_->setAccessibleDescription(button_->toolTip());
    button_->setEnabled(visibility.has_value());
}
