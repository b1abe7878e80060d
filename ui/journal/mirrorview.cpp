// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/mirrorview.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/journal/mirrorthread.h"
#include "ui/journal/mirrorwords.h"

MirrorView::MirrorView(Editing &editing, QWidget *parent) :
    Input(parent), editing_(editing),
    empty_(Label::soft(tr("Nothing to look at yet. Once you have answered the same question at two times, your words "
                          "stand here side by side."))),
    column_(columnIn(this))
{
    column_->addWidget(empty_);
    column_->addStretch(1);
}

void MirrorView::reload()
{
    if (isHidden())
        return;
    std::vector<mirror::Thread> threads = mirror::threads(editing_.mentorship(), editing_.actor());
    mirror::Strengths strengths = mirror::strengths(editing_.mentorship(), editing_.actor());
    if (content_ && shownFor_ == editing_.actor() && threads == threads_ && strengths == strengths_)
        return;
    shownFor_ = editing_.actor();
    threads_ = std::move(threads);
    strengths_ = std::move(strengths);
    build();
}

void MirrorView::build()
{
    if (content_) {
        content_->hide();
        content_->deleteLater();
    }
    content_ = new QWidget;
    QVBoxLayout *column = columnIn(content_, 1.1);
    const auto add = [column](QWidget *part) {
        if (column->count() > 0)
            column->addWidget(hairline());
        column->addWidget(part);
    };
    if (!strengths_.seen.empty())
        add(strengthsPart());
    for (const mirror::Thread &thread : threads_)
        add(new MirrorThread(editing_, thread));
    empty_->setVisible(column->count() == 0);
    column_->insertWidget(0, content_);
    content_->show();
}

QWidget *MirrorView::strengthsPart()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part, 0.5);
    column->addWidget(Label::heading(tr("Strengths that others see in me")));
    auto *sides = new BesideOrBelow(30);
    if (strengths_.own)
        sides->add(new MirrorWords(editing_, tr("In my own words"), strengths_.own->on, strengths_.own->text),
                   1,
                   Qt::AlignTop);
    auto *seen = new QWidget;
    QVBoxLayout *all = columnIn(seen, 0.6);
    for (const mirror::Seen &one : strengths_.seen)
        all->addWidget(new MirrorWords(editing_, editing_.nameOf(one.by), one.on, one.text));
    sides->add(seen, 1, Qt::AlignTop);
    column->addWidget(sides);
    return part;
}
