// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change/lookbackpart.h"

#include "core/mentoring/views/journey.h"
#include "ui/controls/breakable.h"
#include "ui/controls/fold.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/choicefields.h"
#include "ui/fields/textfield.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/words/amounts.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

namespace {

struct LookBackPartWords
{
    Q_DECLARE_TR_FUNCTIONS(LookBackPart)
};

QString after(int months)
{
    return months == 1 ? LookBackPartWords::tr("After one month")
        : months == 3  ? LookBackPartWords::tr("After three months")
                       : LookBackPartWords::tr("After six months");
}

} // namespace

LookBackPart::LookBackPart(Editing &editing, Id<Commitment> commitment, int months, QWidget *parent) :
    Input(parent), editing_(editing), commitment_(commitment), months_(months), later_(Label::soft({})),
    head_(new Label({})), fold_(new Fold(
                              head_, [this] { return body(); }, tr("Look back"), Fold::Look::Plain))
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(later_);
    column->addWidget(fold_);
    connect(fold_, &Fold::toggled, &editing, &Editing::flush);
    LookBackPart::reload();
}

void LookBackPart::reload()
{
    const Programme &programme = editing_.mentorship().programme();
    const QDate due = lookBackDue(programme, months_);
    const QString day = dates::dayMonth(due, QLocale(), editing_.today());
    const LookBack *written = lookBack();
    const bool isTime = written || LookBackPart::isTime(programme, months_, editing_.today());
    later_->setText(tr("%1: %2").arg(after(months_), day));
    later_->setVisible(!isTime);
    head_->setText(written ? breakable(inShort(*written)) : tr("%1: %2").arg(after(months_), day));
    fold_->setVisible(isTime);
    fold_->setSubject(after(months_));
    if (texts_)
        texts_->setVisible(written != nullptr);
}

void LookBackPart::setOpen(bool open)
{
    fold_->setOpen(open);
}

bool LookBackPart::isTime(const Programme &programme, int months, QDate today)
{
    constexpr int daysBefore = 14;
    const QDate due = lookBackDue(programme, months);
    return due.isValid() && due <= today.addDays(daysBefore);
}

QString LookBackPart::inShort(const LookBack &lookBack)
{
    QStringList parts{after(lookBack.months),
                      words::word(lookBack.still),
                      amounts::beginning(reflectionwords::plain(lookBack.evidence), 120)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QWidget *LookBackPart::body()
{
    auto *body = new QWidget;
    QVBoxLayout *column = columnIn(body, 0.7);
    column->addWidget(new Labelled(tr("Still doing it?"),
                                   {},
                                   ButtonsField::among<StillDoing>(
                                       editing_,
                                       tr("Look back"),
                                       [this] { return lookBack() ? std::optional(lookBack()->still) : std::nullopt; },
                                       [this](StillDoing still) {
                                           return edits::lookBack(
                                               editing_.mentorship(), commitment_, months_, still, editing_.today());
                                       })));
    texts_ = new QWidget;
    QVBoxLayout *texts = columnIn(texts_, 0.7);
    texts->addWidget(text(tr("What tells you so?"), &LookBack::evidence));
    texts->addWidget(text(tr("What gets in the way?"), &LookBack::obstacle));
    texts->addWidget(text(tr("What next?"), &LookBack::next));
    texts->addWidget(text(tr("Who supports me now?"), &LookBack::support));
    column->addWidget(texts_);
    texts_->setVisible(lookBack() != nullptr);
    return body;
}

QWidget *LookBackPart::text(const QString &title, QString LookBack::*field)
{
    return new Labelled(title,
                        {},
                        new TextField(editing_,
                                      tr("Write a look back"),
                                      {[this, field] { return lookBack() ? lookBack()->*field : QString(); },
                                       [this, field](const QString &text) {
                                           return edits::write(editing_.mentorship(),
                                                               lookBack() ? lookBack()->id : Id<LookBack>(),
                                                               field,
                                                               text);
                                       }},
                                      2));
}
