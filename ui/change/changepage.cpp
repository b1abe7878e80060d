// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change/changepage.h"

#include "core/mentoring/views/journey.h"
#include "ui/change/commitmentcard.h"
#include "ui/change/commitmenttext.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/fields/textfield.h"
#include "ui/words/dates.h"

namespace {

bool byDay(const Commitment &a, const Commitment &b)
{
    return a.madeOn < b.madeOn;
}

} // namespace

ChangePage::ChangePage(Editing &editing, QWidget *parent) :
    Page(editing, parent), closed_(closedPart()),
    none_(Label::soft(tr("Nothing yet. Choose one thing that you will go on doing when the meetings have ended."))),
    mine_(new CardList<Commitment>([this](Id<Commitment> id) { return new CommitmentCard(this->editing(), id); })),
    others_(new OthersRecords<Commitment>(
        editing, [](const QString &name) { return tr("%1 takes along").arg(name); },
        [&editing](Id<Commitment> id) { return new CommitmentText(editing, id); }, byDay)),
    closing_(closingCard())
{
    add(closed_);
    add(Label::heading(tr("What I will put to use")));
    add(none_);
    add(mine_);
    auto *add = new Button(tr("Add a commitment"));
    add->setObjectName(QStringLiteral("addCommitment"));
    connect(add, &Button::clicked, this, &ChangePage::addCommitment);
    Page::add(row({add}));
    Page::add(others_);
    addSpace(0.4);
    Page::add(closing_);
    addStretch();
}

void ChangePage::refresh()
{
    const Id<Person> me = editing().actor();
    const auto mine = mentorship().sorted<Commitment>(
        [&](const Commitment &commitment) { return commitment.author == me; }, byDay);
    mine_->showRecords(mine);
    none_->setVisible(mine.empty());
    showStanding();
    Page::refresh();
}

void ChangePage::show(const QUuid &subject)
{
    const Id<Commitment> id(subject);
    if (QWidget *card = mine_->widgetOf(id)) {
        bringIntoView(card);
        card->setFocus();
    } else if (QWidget *text = others_->widgetOf(id)) {
        bringIntoView(text);
    }
}

/// What stands on top once the mentorship is closed.
QWidget *ChangePage::closedPart()
{
    auto *part = new QWidget;
    auto *print = Button::primary(tr("Print the summary"));
    auto *reopen = Button::quiet(tr("Open again"));
    print->setObjectName(QStringLiteral("print"));
    reopen->setObjectName(QStringLiteral("reopen"));
    connect(print, &Button::clicked, this, [this] { emit wanted({PageId::Summary, {}}); });
    connect(
        reopen, &Button::clicked, this, [this] { editing().perform(tr("Open again"), edits::reopen(mentorship())); });
    part->setLayout(new Flow({print, reopen}));
    return part;
}

Card *ChangePage::closingCard()
{
    auto *card = new Card(tr("Closing words of all of you"));
    auto *words = new TextField(editing(),
                                tr("Write the closing words"),
                                {[this] { return mentorship().programme().closing; },
                                 [this](const QString &text) {
                                     return edits::write(mentorship(), mentorship().id(), &Programme::closing, text);
                                 }},
                                3);
    words->editor()->setObjectName(QStringLiteral("closingWords"));
    words->editor()->setAccessibleName(tr("Closing words of all of you"));
    card->add(
        Label::small(tr("What was this time, and what do you thank each other for? They are printed in the summary.")));
    card->add(words);
    consequence_ = Label::soft({});
    consequence_->setObjectName(QStringLiteral("consequence"));
    card->add(consequence_);
    auto *close = Button::primary(tr("Close the mentorship"));
    close->setObjectName(QStringLiteral("close"));
    connect(close, &Button::clicked, this, [this] {
        editing().flush();
        editing().perform(tr("Close the mentorship"), edits::close(mentorship(), editing().today()));
    });
    close_ = close;
    card->add(row({close}));
    return card;
}

void ChangePage::addCommitment()
{
    const auto id = Id<Commitment>::fresh();
    if (editing().perform(tr("Add a commitment"),
                          edits::addCommitment(mentorship(), id, editing().actor(), {}, editing().today())))
        show(id.uuid());
}

/// Open or closed, and what closing today would mean.
void ChangePage::showStanding()
{
    const Programme &programme = mentorship().programme();
    const bool closed = programme.closedOn.isValid();
    const QString name = editing().nameOf(editing().actor());
    const QString day = dates::onDay(programme.closedOn, QLocale());
    setTitle(tr("Change in use"),
             !closed ? tr("What each of you takes along when the meetings end. %1 is writing.").arg(name)
                 : programme.endedEarly
                 ? tr("You parted well on %1 – an honourable end. %2 is writing.").arg(day, name)
                 : tr("Closed on %1. After one, three and six months you look back at what stayed. %2 is writing.")
                       .arg(day, name));
    closed_->setVisible(closed);
    close_->setVisible(!closed);
    consequence_->setVisible(!closed);
    const bool evaluated = editing().journey().of(Phase::FinalEvaluation).isMet(Check::FinalEvaluated);
    consequence_->setText(
        evaluated
            ? tr("Closing ends the meetings. After one, three and six months you look back at what you took into use.")
            : tr("Not everyone has written the final evaluation yet. You can close all the same: it is then recorded "
                 "that you ended "
                 "early, which is an honourable end with a summary of its own."));
}
