// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/statusline.h"

#include "ui/controls/announce.h"
#include "ui/controls/icon.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"

#include <QHBoxLayout>
#include <QStyle>

StatusLine::StatusLine(QWidget *parent) :
    QFrame(parent), hidden_(new QWidget), hiddenWords_(new Label({}, theme::Type::Small)), said_(Label::small({}))
{
    setProperty("look", QStringLiteral("status"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space(1.1), theme::space(0.3), theme::space(1.1), theme::space(0.4));
    line->setSpacing(theme::space(1));
    QHBoxLayout *part = rowIn(hidden_, 0.4);
    part->addWidget(new Icon(QStringLiteral("hidden"), QPalette::Link, 0.9));
    part->addWidget(hiddenWords_, 1);
    hiddenWords_->setStrong(true);
    hiddenWords_->setObjectName(QStringLiteral("privateHidden"));
    hidden_->hide();
    said_->setWordWrap(false);
    said_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a narrow window clips it
    said_->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter));
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

/// The hints give way where the line is too narrow; so does all that is said, beside that something is hidden.
void StatusLine::lay()
{
    const int room = width() - 2 * theme::space(1.3);
    const auto fits = [&](const QString &words, int beside) {
        return said_->fontMetrics().horizontalAdvance(words) + beside < room;
    };
    if (hidden_->isHidden()) {
        QStringList all{words_};
        all << hints_;
        all.removeAll(QString());
        const QString whole = all.join(QStringLiteral(" · "));
        said_->setText(fits(whole, 0) ? whole : words_);
        said_->show();
    } else {
        const int beside = hiddenWords_->fontMetrics().horizontalAdvance(hiddenWords_->text()) + theme::space(3);
        said_->setText(words_);
        said_->setVisible(!words_.isEmpty() && 2 * beside < room && fits(words_, beside));
    }
}
