// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/trashdialog.h"

#include "core/mentoring/views/removals.h"
#include "ui/controls/ask.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/readingtext.h"
#include "ui/look/theme.h"
#include "ui/safety/backupwords.h"

#include <QListWidget>
#include <QScrollArea>

namespace {

bool askWhetherToEmpty(QWidget *dialog)
{
    Ask question(
        TrashDialog::tr("Empty the trash?"),
        TrashDialog::tr("You can undo this until you close Peili. After that, only the backups still have it."),
        dialog);
    question.setWindowTitle(TrashDialog::tr("Empty the trash"));
    const int empty = question.add(TrashDialog::tr("Empty the trash"));
    question.add(TrashDialog::tr("Keep"));
    return question.ask() == empty;
}

} // namespace

TrashDialog::TrashDialog(Editing &editing, QWidget *parent) :
    QDialog(parent), confirmEmpty([this] { return askWhetherToEmpty(this); }), editing_(editing),
    lead_(Label::soft({})), list_(new QListWidget), name_(Label::heading({})), line_(Label::small({})),
    words_(new ReadingText), refused_(new Label({})), details_(makeDetails()),
    empty_(Button::quiet(tr("Empty the trash…")))
{
    setWindowTitle(tr("Trash"));
    setObjectName(QStringLiteral("trash"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(1.4), theme::space(1.2), theme::space(1.4), theme::space(1));
    column->setSpacing(theme::space(0.8));
    column->addWidget(Label::title(tr("Trash")));
    column->addWidget(lead_);
    list_->setAccessibleName(tr("What was removed"));
    list_->setMinimumWidth(theme::space(14));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setWordWrap(true);
    list_->setProperty("look", QStringLiteral("choices"));
    connect(list_, &QListWidget::currentRowChanged, this, &TrashDialog::showChosen);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::space(1.4));
    both->addWidget(list_, 2);
    both->addWidget(details_, 3);
    column->addLayout(both, 1);
    column->addStretch(0);

    empty_->setObjectName(QStringLiteral("emptyTrash"));
    connect(empty_, &Button::clicked, this, &TrashDialog::empty);
    auto *close = Button::quiet(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *last = new QHBoxLayout;
    last->addWidget(empty_);
    last->addStretch(1);
    last->addWidget(close);
    column->addLayout(last);
    const QSize room = parent ? parent->size() : QSize(theme::space(44), theme::space(26));
    resize(QSize(theme::space(44), theme::space(26)).boundedTo(room));
    connect(&editing_, &Editing::changed, this, &TrashDialog::refresh);
    connect(&editing_, &Editing::failed, this, [this](const Error &error) {
        refused_->setText(error.words);
        refused_->show();
    });
    refresh();
}

QWidget *TrashDialog::makeDetails()
{
    auto *details = new QWidget;
    QVBoxLayout *column = columnIn(details, 0.6);
    words_->setPictures([this](const QString &hash) { return editing_.picture(hash); });
    words_->setAccessibleName(tr("The words that were removed"));
    auto *putBack = Button::primary(tr("Put back"));
    putBack->setObjectName(QStringLiteral("putBack"));
    connect(putBack, &Button::clicked, this, &TrashDialog::putBack);
    auto *sheet = new QWidget;
    QVBoxLayout *lines = columnIn(sheet, 0.6);
    lines->addWidget(name_);
    lines->addWidget(line_);
    lines->addWidget(words_);
    lines->addStretch(1);
    auto *scroll = new QScrollArea; // the words of a meeting can be long
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    column->addWidget(scroll, 1);
    column->addWidget(refused_);
    column->addWidget(putBack, 0, Qt::AlignLeading);
    return details;
}

void TrashDialog::refresh()
{
    const int before = list_->currentRow();
    entries_ = removals::seenBy(editing_.mentorship(), editing_.actor());
    const bool any = !entries_.empty();
    if (editing_.hidesPrivate())
        lead_->setText(tr("Private items are hidden now, and the trash with them."));
    else if (any)
        lead_->setText(
            tr("What you remove stays here for %n day(s). Then it is gone for good.", nullptr, removals::keptDays));
    else
        lead_->setText(
            tr("The trash is empty. What you remove stays here for %n day(s).", nullptr, removals::keptDays));
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const Removal &entry : entries_)
        list_->addItem(trashwords::title(entry));
    list_->setCurrentRow(std::clamp(before, any ? 0 : -1, int(entries_.size()) - 1));
    list_->setVisible(any);
    details_->setVisible(any);
    empty_->setVisible(any);
    showChosen();
}

QString TrashDialog::whatAndWho(const Removal &removal) const
{
    QStringList parts{trashwords::kind(removal),
                      tr("removed %1").arg(backupwords::moment(removal.removedAt, editing_.now()))};
    const QString who = editing_.nameOf(removal.removedBy);
    if (!who.isEmpty())
        parts << tr("by %1").arg(who);
    if (!removal.whose.isNull())
        parts << tr("private");
    return parts.join(QStringLiteral(" · "));
}

void TrashDialog::showChosen()
{
    refused_->hide();
    const int chosen = list_->currentRow();
    if (chosen < 0)
        return;
    const Removal &entry = entries_.at(size_t(chosen));
    name_->setText(trashwords::title(entry));
    line_->setText(whatAndWho(entry));
    QStringList texts;
    for (const QString &text : removals::wordsFor(entry, editing_.actor()))
        texts << text;
    if (!texts.isEmpty() && texts.constFirst() == entry.title)
        texts.removeFirst();
    words_->show(texts.join(QLatin1String("\n\n")));
    words_->setVisible(!texts.isEmpty());
}

void TrashDialog::putBack()
{
    const int chosen = list_->currentRow();
    if (chosen >= 0)
        editing_.perform(tr("Put back from the trash"),
                         edits::putBack(editing_.mentorship(), entries_.at(size_t(chosen)).id));
}

void TrashDialog::empty()
{
    if (confirmEmpty())
        editing_.perform(tr("Empty the trash"), edits::emptyTrash(editing_.mentorship(), editing_.actor()));
}
