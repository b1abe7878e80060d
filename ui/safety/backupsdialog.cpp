// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupsdialog.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/look/theme.h"
#include "ui/safety/backupwords.h"
#include "ui/words/dates.h"

#include <QListWidget>
#include <QScrollArea>
#include <QTimer>

BackupsDialog::BackupsDialog(const QString &notebook, const QDateTime &now, QWidget *parent) :
    QDialog(parent), backups_(backups::of(notebook)), now_(now), list_(new QListWidget), words_(new QScrollArea),
    moment_(Label::heading({})), held_(new QVBoxLayout), look_(new Button(tr("Look inside"))),
    putBack_(Button::primary(tr("Put back")))
{
    setWindowTitle(tr("Backups"));
    setObjectName(QStringLiteral("backups"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(1.4), theme::space(1.2), theme::space(1.4), theme::space(1));
    column->setSpacing(theme::space(0.8));
    column->addWidget(Label::title(tr("Backups")));
    column->addWidget(
        Label::soft(backups_.empty()
                        ? tr("There is no backup yet. Peili makes the first one by itself, soon after you have written "
                             "something.")
                        : tr("Peili makes these by itself and keeps them beside the notebook. Older ones are "
                             "thinned out.")));

    for (const backups::Backup &backup : backups_)
        list_->addItem(dates::atTheHead(backupwords::moment(backup.madeAt, now_)));
    list_->setAccessibleName(tr("Backups by date"));
    list_->setMinimumWidth(theme::space(13));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setWordWrap(true);
    list_->setProperty("look", QStringLiteral("choices"));
    connect(list_, &QListWidget::currentRowChanged, this, &BackupsDialog::choose);

    auto *both = new QHBoxLayout;
    both->setSpacing(theme::space(1.4));
    both->addWidget(list_, 2);
    both->addWidget(makeDetails(), 3);
    column->addLayout(both, 1);
    auto *close = Button::quiet(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(close);
    column->addLayout(last);
    list_->setVisible(!backups_.empty());
    const QSize room = parent ? parent->size() : QSize(theme::space(44), theme::space(26));
    resize(QSize(theme::space(44), theme::space(26)).boundedTo(room));
    list_->setCurrentRow(0);
}

QWidget *BackupsDialog::makeDetails()
{
    auto *words = new QWidget;
    QVBoxLayout *lines = columnIn(words, 0.7);
    lines->addWidget(moment_);
    held_->setSpacing(theme::space(0.7));
    lines->addLayout(held_);
    lines->addStretch(1);
    lines->addWidget(Label::small(tr("A backup that you put back takes the place of the notebook. Today’s notebook is "
                                     "backed up first and kept beside it.")));
    words_->setWidgetResizable(true);
    words_->setFrameShape(QFrame::NoFrame);
    words_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    words_->setWidget(words);
    auto *details = new QWidget;
    QVBoxLayout *column = columnIn(details, 0.7);
    column->addWidget(words_, 1);
    look_->setObjectName(QStringLiteral("lookInside"));
    putBack_->setObjectName(QStringLiteral("putBack"));
    connect(look_, &Button::clicked, this, [this] { emit lookWanted(backups_.at(size_t(chosen_))); });
    connect(putBack_, &Button::clicked, this, [this] {
        const backups::Backup backup = backups_.at(size_t(chosen_));
        accept();
        emit putBackWanted(backup);
    });
    column->addLayout(new Flow({look_, putBack_}));
    details->setVisible(!backups_.empty());
    return details;
}

/// Reading a large backup takes a moment: the choice is shown first.
void BackupsDialog::choose(int row)
{
    chosen_ = row;
    if (row < 0)
        return;
    moment_->setText(list_->item(row)->text());
    words_->setAccessibleName(moment_->text());
    clearHeld();
    look_->setEnabled(false);
    putBack_->setEnabled(false);
    QTimer::singleShot(0, this, [this, row] {
        if (row == chosen_)
            showWhatItHolds();
    });
}

void BackupsDialog::showWhatItHolds()
{
    clearHeld();
    const auto held = backups::look(backups_.at(size_t(chosen_)));
    look_->setEnabled(held.has_value());
    putBack_->setEnabled(held.has_value());
    if (!held) {
        held_->addWidget(Label::soft(held.error().words));
        return;
    }
    for (const backups::Held &one : *held) {
        auto *lines = new QVBoxLayout;
        lines->setSpacing(theme::space(0.1));
        lines->addWidget(new Label(one.title));
        lines->addWidget(Label::small(backupwords::held(one, now_)));
        held_->addLayout(lines);
    }
    if (held->empty())
        held_->addWidget(Label::soft(tr("This backup holds no mentorship.")));
}

void BackupsDialog::clearHeld()
{
    const auto empty = [](auto &&self, QLayout *layout) -> void {
        while (QLayoutItem *item = layout->takeAt(0)) {
            if (item->layout())
                self(self, item->layout());
            delete item->widget();
            delete item;
        }
    };
    empty(empty, held_);
}
