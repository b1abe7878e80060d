// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QStyle>

StatusLine::StatusLine(QWidget *parent) :
    QFrame(parent), hidden_(new QWidget), hiddenWords_(new Label({}, theme::Type::Small)), said_(Label::small({}))
{
    setProperty("look", QStringLiteral("status"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space(1.1), theme::space(0.3), theme::space(1.1), theme::space(0.4));
    line->setSpacing(theme::space(1));
    auto *part = new QHBoxLayout(hidden_);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(theme::space(0.4));
    auto *sign = new QLabel;
    sign->setPixmap(icons::icon(QStringLiteral("hidden"), QPalette::Link).pixmap(theme::space(0.9)));
    part->addWidget(sign);
    part->addWidget(hiddenWords_, 1);
    QFont bold = hiddenWords_->font();
    bold.setWeight(QFont::DemiBold);
    hiddenWords_->setFont(bold);
    hiddenWords_->setObjectName(QStringLiteral("privateHidden"));
    hidden_->hide();
    said_->setWordWrap(false);
    said_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a narrow window clips it
    said_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(hidden_, 1);
    line->addWidget(said_, 1);
}

void StatusLine::say(const QString &words)
{
    words_ = words;
    lay();
}

void StatusLine::setHints(const QStringList &hints)
{
    hints_ = hints;
    lay();
}

void StatusLine::setHidesPrivate(bool hides, const QString &key)
{
    hiddenWords_->setText(tr("Private items are hidden · %1 shows them").arg(key));
    hidden_->setVisible(hides);
    setProperty("hides", hides);
    style()->unpolish(this);
    style()->polish(this);
    lay();
    announce(this, hides ? hiddenWords_->text() : tr("Private items are shown"));
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    lay();
}

/// The hints give way where the line is too narrow.
void StatusLine::lay()
{
    QStringList all{words_};
    if (hidden_->isHidden())
        all << hints_;
    all.removeAll(QString());
    const QString whole = all.join(QStringLiteral(" · "));
    const bool fits = said_->fontMetrics().horizontalAdvance(whole) < width() - 2 * theme::space(1.3);
    said_->setText(fits ? whole : words_);
}
