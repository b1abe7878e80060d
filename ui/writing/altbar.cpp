// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/altbar.h"

#include "ui/theme.h"
#include "ui/writing/editor.h"
#include "ui/writing/sign.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace writing {

AltBar::AltBar(Editor &editor) : QWidget(&editor), editor_(editor), words_(new QLineEdit)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme::space(0.15), 0, 0);
    line->setSpacing(theme::space(0.2));
    words_->setProperty("look", QStringLiteral("bar"));
    words_->setObjectName(QStringLiteral("whatThePictureShows"));
    words_->setPlaceholderText(tr("What the picture shows, in a few words"));
    words_->setAccessibleName(tr("What the picture shows"));
    words_->setMaxLength(500);
    words_->installEventFilter(this);
    auto *keep = new Sign(QStringLiteral("tick"), tr("Keep these words"), QStringLiteral("Return"));
    auto *shut = new Sign(QStringLiteral("remove"), tr("Close"), QStringLiteral("Esc"));
    line->addWidget(words_, 1);
    line->addWidget(keep);
    line->addWidget(shut);
    connect(keep, &Sign::clicked, this, &AltBar::finish);
    connect(shut, &Sign::clicked, this, [this] { editor_.closeBars(); });
    hide();
}

void AltBar::open(const QTextCursor &picture)
{
    picture_ = picture;
    words_->setText(document::style(picture.charFormat()).text);
    show();
    words_->selectAll();
    words_->setFocus(Qt::ShortcutFocusReason);
}

void AltBar::finish()
{
    const QString words = words_->text();
    editor_.closeBars();
    editor_.describePicture(picture_, words);
}

bool AltBar::eventFilter(QObject *watched, QEvent *event)
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
