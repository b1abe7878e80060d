// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/now/promisecheck.h"

#include "ui/controls/label.h"
#include "ui/look/theme.h"
#include "ui/words/dates.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>

PromiseCheck::PromiseCheck(Editing &editing, Id<ActionItem> id, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), check_(new QCheckBox), what_(new Label({})), when_(Label::small({}))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme::space(0.55), 0, theme::space(0.55));
    line->setSpacing(theme::space(0.5));
    line->addWidget(check_, 0, Qt::AlignTop);
    line->addWidget(what_, 1);
    when_->setWordWrap(false);
    line->addWidget(when_, 0, Qt::AlignTop);
    setFocusProxy(check_);
    connect(check_, &QCheckBox::clicked, this, [this](bool kept) {
        editing_.perform(
            kept ? tr("Keep a promise") : tr("Open a promise again"),
            edits::setPromiseState(
                editing_.mentorship(), id_, kept ? PromiseState::Kept : PromiseState::Open, editing_.today()));
        reload();
    });
    PromiseCheck::reload();
}

void PromiseCheck::reload()
{
    const ActionItem *promise = editing_.mentorship().find(id_);
    if (!promise)
        return;
    const bool kept = promise->state == PromiseState::Kept;
    check_->setChecked(kept);
    check_->setAccessibleName(promise->what);
    what_->setText(promise->what);
    what_->setForegroundRole(kept ? QPalette::PlaceholderText : QPalette::WindowText);
    when_->setText(kept ? tr("done")
                       : promise->until.isValid()
                       ? tr("by %1").arg(dates::dayMonth(promise->until, QLocale(), editing_.today()))
                       : QString());
}

/// A hairline to the row above.
void PromiseCheck::paintEvent(QPaintEvent *)
{
    if (y() == 0)
        return;
    QPainter painter(this);
    painter.setPen(theme::hairline(palette()));
    painter.drawLine(0, 0, width(), 0);
}
