// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/linkbar.h"

#include "ui/look/theme.h"
#include "ui/markdown/markdowntree.h"
#include "ui/writing/editor.h"
#include "ui/writing/iconbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace writing {

LinkBar::LinkBar(Editor &editor) : LineBar(editor), trouble_(new QLabel)
{
    line()->setPlaceholderText(tr("Where the link leads, such as example.fi"));
    line()->setAccessibleName(tr("Address of the link"));
    trouble_->setFont(theme::font(font(), theme::Type::Small));
    row()->addWidget(line(), 2);
    auto *set = new IconButton(QStringLiteral("tick"), tr("Set the link"), QStringLiteral("Return"));
    auto *shut = new IconButton(QStringLiteral("remove"), tr("Close"), QStringLiteral("Esc"));
    row()->addWidget(set);
    row()->addWidget(trouble_, 1);
    row()->addWidget(shut);
    connect(set, &IconButton::clicked, this, &LinkBar::finish);
    connect(shut, &IconButton::clicked, this, [this] { this->editor().closeBars(); });
    connect(line(), &QLineEdit::textEdited, trouble_, &QLabel::clear);
}

void LinkBar::open(const QString &address)
{
    trouble_->clear();
    ask(address);
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
    const QString address = completed(line()->text());
    if (address.isEmpty() && !line()->text().trimmed().isEmpty()) {
        trouble_->setText(tr("Type an address of the web or of mail."));
        return;
    }
    editor().closeBars();
    editor().setLink(address);
}

} // namespace writing
