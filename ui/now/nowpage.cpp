// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/now/nowpage.h"

#include "core/mentoring/views/journey.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/meetings/meetingtime.h"
#include "ui/now/phaseline.h"
#include "ui/now/promisecheck.h"
#include "ui/now/steps.h"
#include "ui/words/dates.h"

#include <QApplication>
#include <QLocale>

namespace {

constexpr size_t mostLaterSteps = 3;
constexpr int shownAfterKeptDays = 7; ///< a kept promise stays visible for a week

/// "Monday 30 November, 15:00 · 60 min · Matti's office"
QString whereAndWhen(const Meeting &meeting, QDate today)
{
    const QLocale locale;
    const QDateTime start = rhythm::localStart(meeting);
    QStringList parts{locale.standaloneDayName(start.date().dayOfWeek()) + QLatin1Char(' ')
                      + dates::dayMonth(start.date(), locale, today) + QLatin1String(", ")
                      + dates::clock(start.time(), locale)};
    parts << NowPage::tr("%1 min").arg(meeting.minutes);
    if (!meeting.place.isEmpty())
        parts << meeting.place;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NowPage::NowPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), line_(new PhaseLine), heading_(Label::heading({})), sentence_(Label::soft({})),
    button_(Button::primary({})), move_(Button::quiet(tr("Move the meeting"))), moving_(new QVBoxLayout),
    later_(new Card(tr("After that"))), laterRows_(new QVBoxLayout)
{
    setWide(1.25);
    setBanner(line_);
    connect(line_, &PhaseLine::wanted, this, &Page::wanted);

    auto *step = new Card;
    button_->setObjectName(QStringLiteral("nextStep"));
    connect(button_, &Button::clicked, this, [this] {
        if (!steps_.empty())
            go(steps_.front());
    });
    step->add(heading_);
    step->add(sentence_);
    move_->setObjectName(QStringLiteral("moveMeeting"));
    connect(move_, &Button::clicked, this, &NowPage::toggleMoving);
    step->add(new Flow({button_, move_}));
    add(step);
    add(moving_);

    auto *promises = new Card(tr("What I promised"));
    promises_ = new CardList<ActionItem>([this](Id<ActionItem> id) { return new PromiseCheck(this->editing(), id); },
                                         0);
    promises->add(promises_);
    promisesCard_ = promises;
    add(promises);

    laterRows_->setSpacing(theme::space(0.2));
    later_->add(laterRows_);
    add(later_);
    addStretch();
}

void NowPage::refresh()
{
    const Journey now = editing().journey();
    line_->show(now);
    steps_ = now.next;
    if (steps_.empty()) {
        setTitle(tr("All is done for now"), tr("Enjoy it. Your journal is always there."));
        button_->hide();
        heading_->hide();
        sentence_->setText(tr("When something comes to mind, write it down before it is gone."));
    } else {
        showStep(steps_.front());
        button_->show();
    }
    showMoving();
    showPromises();
    showLater(steps_);
    Page::refresh();
}

void NowPage::showStep(const NextStep &step)
{
    const StepWords words = wordsFor(step, editing());
    const Meeting *meeting = mentorship().find(Id<Meeting>(step.subject));
    QString when;
    if (meeting)
        when = whereAndWhen(*meeting, editing().today());
    else if (step.due.isValid())
        when = tr("by %1").arg(dates::dayMonth(step.due, QLocale(), editing().today()));
    setTitle(words.title, when);
    heading_->setText(words.heading);
    heading_->setVisible(!words.heading.isEmpty());
    sentence_->setText(words.sentence);
    button_->setText(words.button);
}

/// The first step's meeting can be moved here. What is open for another one goes.
void NowPage::showMoving()
{
    const bool isMeeting = !steps_.empty()
        && (steps_.front().kind == NextStep::Kind::PrepareMeeting
            || steps_.front().kind == NextStep::Kind::HoldMeeting);
    move_->setVisible(isMeeting);
    if (moved_.isNull() || (isMeeting && Id<Meeting>(steps_.front().subject) == moved_))
        return;
    toggleMoving();
}

void NowPage::toggleMoving()
{
    if (QLayoutItem *open = moving_->takeAt(0)) {
        const bool hadFocus = open->widget()->isAncestorOf(QApplication::focusWidget());
        moved_ = {};
        editing().flush();
        open->widget()->hide();
        open->widget()->deleteLater();
        delete open;
        if (hadFocus)
            move_->setFocus();
        return;
    }
    moved_ = Id<Meeting>(steps_.front().subject);
    auto *time = new MeetingTime(editing(), moved_);
    connect(time, &MeetingTime::done, this, &NowPage::toggleMoving);
    moving_->addWidget(time);
    time->show(); // what is not shown yet gets no focus
    time->setFocus();
    bringIntoView(time);
}

void NowPage::go(const NextStep &step)
{
    if (step.kind == NextStep::Kind::Resume)
        editing().perform(tr("Go on after a pause"), edits::resume(mentorship()));
    else
        emit wanted(wordsFor(step, editing()).place);
}

void NowPage::showPromises()
{
    const QDate today = editing().today();
    const Id<Person> me = editing().actor();
    const auto mine = mentorship().sorted<ActionItem>(
        [&](const ActionItem &promise) {
            const bool fresh = promise.state == PromiseState::Kept
                && promise.closedOn.daysTo(today) <= shownAfterKeptDays;
            return promise.owner == me && (promise.state == PromiseState::Open || fresh);
        },
        [](const ActionItem &a, const ActionItem &b) {
            return std::tie(a.state, a.until) < std::tie(b.state, b.until);
        });
    promises_->showRecords(mine);
    promisesCard_->setVisible(!mine.empty());
}

void NowPage::showLater(const std::vector<NextStep> &steps)
{
    while (QLayoutItem *item = laterRows_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 1; i < steps.size() && i <= mostLaterSteps; ++i) {
        const StepWords words = wordsFor(steps[i], editing());
        auto *button = Button::quiet(words.title);
        button->setToolTip(words.sentence);
        connect(button, &Button::clicked, this, [this, step = steps[i]] { go(step); });
        laterRows_->addWidget(button, 0, Qt::AlignLeft);
    }
    later_->setVisible(steps.size() > 1);
}
