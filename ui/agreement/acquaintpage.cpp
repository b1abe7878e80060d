// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/acquaintpage.h"

#include "core/mentoring/views/journey.h"
#include "ui/agreement/agreementsheet.h"
#include "ui/agreement/decisions.h"
#include "ui/agreement/introductions.h"
#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QShowEvent>

AcquaintPage::AcquaintPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), introductions_(new Introductions(editing)), agreement_(new AgreementSheet(editing)),
    decisions_(new Decisions(editing))
{
    choices_ = {
        Button::choice(tr("Introduce ourselves")), Button::choice(tr("The agreement")), Button::choice(tr("Decide"))};
    sheets_ = {introductions_, agreement_, decisions_};
    auto *group = new QButtonGroup(this);
    for (const Part part : everyPart) {
        Button *button = choices_.at(static_cast<size_t>(part));
        button->setObjectName(QStringLiteral("part-%1").arg(static_cast<int>(part)));
        button->setIconSize(QSize(theme::space(0.9), theme::space(0.9)));
        group->addButton(button);
        connect(button, &Button::clicked, this, [this, part] { choose(part); });
    }
    add(new Flow({choices_[0], choices_[1], choices_[2]}));
    addSpace(0.1);
    for (QWidget *sheet : sheets_)
        add(sheet);
    addStretch();
    connect(introductions_, &Introductions::agreementWanted, this, [this] { choose(Part::Agree); });
    connect(agreement_, &AgreementSheet::decisionWanted, this, [this] { choose(Part::Decide); });
    connect(agreement_, &AgreementSheet::revealed, this, &AcquaintPage::bringIntoView);
    connect(decisions_, &Decisions::agreementWanted, this, [this] { choose(Part::Agree); });
    connect(decisions_, &Decisions::wanted, this, &AcquaintPage::wanted);
    setTitle(tr("Get acquainted"));
    choose(Part::Introduce);
}

void AcquaintPage::refresh()
{
    introductions_->refresh();
    agreement_->refresh();
    decisions_->refresh();
    if (shownFor_ != mentorship().id()) {
        shownFor_ = mentorship().id();
        choose(firstUnfinished());
    }
    for (const Part part : everyPart) {
        Button *button = choices_.at(static_cast<size_t>(part));
        const bool done = isDone(part);
        button->setIcon(done ? icons::icon(QStringLiteral("tick"), QPalette::Highlight) : QIcon());
        button->setAccessibleDescription(done ? tr("finished") : tr("not finished yet"));
    }
    setTitle(tr("Get acquainted"),
             tr("Who you are, how you work together, and whether you go on. %1 is writing.")
                 .arg(editing().nameOf(editing().actor())));
    Page::refresh();
}

void AcquaintPage::show(const QUuid &subject)
{
    if (mentorship().find(Id<Reflection>(subject))) {
        choose(Part::Introduce);
    } else if (mentorship().find(Id<Decision>(subject))) {
        choose(Part::Decide);
    } else if (mentorship().find(Id<Agreement>(subject)) || mentorship().find(Id<Clause>(subject))) {
        choose(Part::Agree);
        agreement_->show(subject);
    }
}

void AcquaintPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Who comes back finds what is next, not what is done.
    if (!event->spontaneous() && isDone(part_))
        choose(firstUnfinished());
}

bool AcquaintPage::isDone(Part part)
{
    const PhaseState state = editing().journey().of(Phase::GetAcquainted);
    switch (part) {
    case Part::Introduce:
        return state.isMet(Check::Introduced);
    case Part::Agree:
        return state.isMet(Check::AgreementSigned);
    case Part::Decide:
        return state.isMet(Check::Decided);
    }
    return false;
}

/// The agreement when all is done: that is what people come back to.
AcquaintPage::Part AcquaintPage::firstUnfinished()
{
    const auto found = std::find_if(everyPart.begin(), everyPart.end(), [this](Part part) { return !isDone(part); });
    return found != everyPart.end() ? *found : Part::Agree;
}

void AcquaintPage::choose(Part part)
{
    part_ = part;
    for (const Part each : everyPart) {
        choices_.at(static_cast<size_t>(each))->setChecked(each == part);
        sheets_.at(static_cast<size_t>(each))->setVisible(each == part);
    }
}
