// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change/commitmentcard.h"

#include "core/mentoring/views/lookup.h"
#include "ui/change/lookbackpart.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/layout.h"
#include "ui/fields/goalchoice.h"
#include "ui/fields/textfield.h"
#include "ui/fields/visibilitystrip.h"

namespace {

constexpr std::array monthsAfter{1, 3, 6};

} // namespace

CommitmentCard::CommitmentCard(Editing &editing, Id<Commitment> id, QWidget *parent) : RecordPart(editing, id, parent)
{
    QVBoxLayout *outer = columnIn(this);
    auto *card = new Card;
    outer->addWidget(card);
    card->add(what());
    card->add(VisibilityStrip::about(editing_, id_));
    card->add(looksBack());
    card->add(goal());
    auto *remove = Button::quiet(tr("Remove"));
    remove->setObjectName(QStringLiteral("remove"));
    connect(remove, &Button::clicked, this, [this] { editing_.remove(tr("Remove a commitment"), id_); });
    card->add(row({remove}));
    CommitmentCard::reload();
}

void CommitmentCard::reload()
{
    if (!record())
        return;
    setAccessibleName(record()->what);
    const bool closed = editing_.mentorship().programme().closedOn.isValid();
    looksBack_->setVisible(closed);
    if (closed)
        orderLooksBack();
}

QWidget *CommitmentCard::what()
{
    auto *field = new TextField(editing_, tr("Write a commitment"), at(&Commitment::what), 1);
    field->setPlaceholder(tr("What I keep doing, and when"));
    field->editor()->setAccessibleName(tr("Commitment"));
    field->editor()->setObjectName(QStringLiteral("what"));
    setFocusProxy(field->editor());
    return field;
}

QWidget *CommitmentCard::goal()
{
    return new Labelled(
        tr("Goal"), {}, new GoalChoice(editing_, tr("Link a goal"), read(&Commitment::author), at(&Commitment::goal)));
}

QWidget *CommitmentCard::looksBack()
{
    looksBack_ = new QWidget;
    looksBackColumn_ = columnIn(looksBack_, 0.8);
    looksBackColumn_->addWidget(hairline());
    for (size_t i = 0; i < parts_.size(); ++i) {
        parts_.at(i) = new LookBackPart(editing_, id_, monthsAfter.at(i));
        looksBackColumn_->addWidget(parts_.at(i));
    }
    looksBackColumn_->addWidget(hairline());
    return looksBack_;
}

/// The latest whose time has come stands first, then the earlier ones, then what is still to come. Nothing
/// moves while somebody writes: only when the time of another one comes.
void CommitmentCard::orderLooksBack()
{
    const Programme &programme = editing_.mentorship().programme();
    const auto due = int(std::count_if(monthsAfter.begin(), monthsAfter.end(), [&](int months) {
        return LookBackPart::isTime(programme, months, editing_.today());
    }));
    if (due == orderedFor_)
        return;
    orderedFor_ = due;
    int place = 1; // below the line
    for (int i = due - 1; i >= 0; --i)
        looksBackColumn_->insertWidget(place++, parts_.at(size_t(i)));
    for (size_t i = size_t(due); i < parts_.size(); ++i)
        looksBackColumn_->insertWidget(place++, parts_.at(i));
    for (size_t i = 0; i < parts_.size(); ++i) {
        const bool written = lookup::lookBackOf(editing_.mentorship(), id_, monthsAfter.at(i)) != nullptr;
        parts_.at(i)->setOpen(int(i) == due - 1 && !written);
    }
}
