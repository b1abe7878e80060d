// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/altbar.h"

#include "ui/writing/editor.h"
#include "ui/writing/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace writing {

AltBar::AltBar(Editor &editor) : LineBar(editor)
{
    line()->setObjectName(QStringLiteral("whatThePictureShows"));
    line()->setPlaceholderText(tr("What the picture shows, in a few words"));
    line()->setAccessibleName(tr("What the picture shows"));
    line()->setMaxLength(500);
    auto *keep = new IconButton(QStringLiteral("tick"), tr("Keep these words"), QStringLiteral("Return"));
    auto *shut = new IconButton(QStringLiteral("remove"), tr("Close"), QStringLiteral("Esc"));
    row()->addWidget(line(), 1);
    row()->addWidget(keep);
    row()->addWidget(shut);
    connect(keep, &IconButton::clicked, this, &AltBar::finish);
    connect(shut, &IconButton::clicked, this, [this] { this->editor().closeBars(); });
}

void AltBar::open(const QTextCursor &picture)
{
    picture_ = picture;
    ask(document::style(picture.charFormat()).text);
}

void AltBar::finish()
{
    const QString words = line()->text();
    editor().closeBars();
    editor().describePicture(picture_, words);
}

} // namespace writing
