// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/linkbar.h"

#include "ui/printing/markdowntree.h"
#include "ui/theme.h"
#include "ui/writing/editor.h"
#include "ui/writing/sign.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace writing {

LinkBar::LinkBar(Editor &editor) : QWidget(&editor), editor_(editor), address_(new QLineEdit), trouble_(new QLabel)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme::space(0.15), 0, 0);
    line->setSpacing(theme::space(0.2));
    address_->setProperty("look", QStringLiteral("bar"));
    address_->setPlaceholderText(tr("Where the link leads, such as example.fi"));
    address_->setAccessibleName(tr("Address of the link"));
    address_->installEventFilter(this);
    trouble_->setFont(theme::font(font(), theme::Type::Small));
    line->addWidget(address_, 2);
    auto *set = new Sign(QStringLiteral("tick"), tr("Set the link"), QStringLiteral("Return"));
    auto *shut = new Sign(QStringLiteral("remove"), tr("Close"), QStringLiteral("Esc"));
    line->addWidget(set);
    line->addWidget(trouble_, 1);
    line->addWidget(shut);
    connect(set, &Sign::clicked, this, &LinkBar::finish);
    connect(shut, &Sign::clicked, this, [this] { editor_.closeBars(); });
    connect(address_, &QLineEdit::textEdited, trouble_, &QLabel::clear);
    hide();
}

void LinkBar::open(const QString &address)
{
    address_->setText(address);
    trouble_->clear();
    show();
    address_->selectAll();
    address_->setFocus(Qt::ShortcutFocusReason);
}

QString LinkBar::completed(const QString &typed)
{
    QString address = typed.simplified().remove(QLatin1Char(' '));
    if (!prose::leadsOut(address) && !address.contains(QLatin1String("://"))) {
        if (address.contains(QLatin1Char('@')))
            address.prepend(QLatin1String("mailto:"));
        else if (address.contains(QLatin1Char('.')))
            address.prepend(QLatin1String("https://"));
    }
    return prose::leadsOut(address) ? address : QString();
}

void LinkBar::finish()
{
    const QString address = completed(address_->text());
    if (address.isEmpty() && !address_->text().trimmed().isEmpty()) {
        trouble_->setText(tr("Type an address of the web or of mail."));
        return;
    }
    editor_.closeBars();
    editor_.setLink(address);
}

bool LinkBar::eventFilter(QObject *watched, QEvent *event)
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
