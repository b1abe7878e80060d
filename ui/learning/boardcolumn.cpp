// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/boardcolumn.h"

#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/learning/boardcard.h"
#include "ui/look/theme.h"
#include "ui/words/words.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>

namespace {

QString emptyWords(ActivityState state)
{
    switch (state) {
    case ActivityState::Planned:
        return BoardColumn::tr("Nothing planned.");
    case ActivityState::Doing:
        return BoardColumn::tr("Nothing under way.");
    case ActivityState::Done:
        return BoardColumn::tr("Nothing done yet.");
    }
    return {};
}

} // namespace

BoardColumn::BoardColumn(ActivityState state, QWidget *parent) :
    QWidget(parent), state_(state), heading_(Label::soft({})), empty_(Label::small(emptyWords(state))),
    column_(new QVBoxLayout(this))
{
    setAcceptDrops(true);
    setAccessibleName(words::word(state));
    column_->setContentsMargins(0, 0, 0, theme::space(0.4));
    column_->setSpacing(theme::space(0.5));
    column_->addWidget(heading_);
    column_->addWidget(hairline());
    column_->addWidget(empty_);
    column_->addStretch(1);
    show({});
}

void BoardColumn::show(const std::vector<BoardCard *> &cards)
{
    constexpr int above = 3; // heading, line and the words of an empty column
    cards_ = cards;
    for (size_t i = 0; i < cards.size(); ++i) {
        if (column_->indexOf(cards[i]) != above + int(i)) {
            column_->insertWidget(above + int(i), cards[i]);
            cards[i]->setVisible(true);
        }
    }
    empty_->setVisible(cards.empty());
    heading_->setText(cards.empty() ? words::word(state_)
                                    : QStringLiteral("%1 · %2").arg(words::word(state_),
                                                                    QLocale().toString(qulonglong(cards.size()))));
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(QLatin1String(BoardCard::mimeType)))
        return;
    event->acceptProposedAction();
    setOver(true);
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    setOver(false);
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    setOver(false);
    const QByteArray id = event->mimeData()->data(QLatin1String(BoardCard::mimeType));
    event->acceptProposedAction();
    emit dropped(Id<LearningActivity>(QUuid(QString::fromLatin1(id))));
}

void BoardColumn::setOver(bool over)
{
    isOver_ = over;
    update();
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    if (!isOver_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(palette()));
    painter.drawRoundedRect(rect(), theme::space(0.6), theme::space(0.6));
}
