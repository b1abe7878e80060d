// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingactions.h"

#include "core/mentoring/records/rules.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/page.h"
#include "ui/look/icons.h"
#include "ui/meetings/meetingtime.h"
#include "ui/words/meetingwords.h"

#include <QLineEdit>
#include <QMenu>
#include <QStyle>

MeetingActions::MeetingActions(Editing &editing, Id<Meeting> id, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), column_(columnIn(this)), buttons_(new QWidget),
    start_(Button::primary(tr("Start the meeting"))), held_(new Button(tr("Mark as held"))),
    more_(Button::quiet(tr("Change"))), menu_(new QMenu(this))
{
    start_->setObjectName(QStringLiteral("start"));
    held_->setObjectName(QStringLiteral("held"));
    more_->setObjectName(QStringLiteral("more"));
    more_->setIcon(icons::icon(QStringLiteral("down"), QPalette::Link));
    more_->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    more_->setToolTip(tr("Move, skip, cancel or remove the meeting"));
    more_->setAccessibleDescription(more_->toolTip());
    auto *line = new Flow(buttons_);
    for (Button *button : {start_, held_, more_})
        line->addWidget(button);
    fillMenu();
    connect(start_, &Button::clicked, this, &MeetingActions::start);
    connect(held_, &Button::clicked, this, &MeetingActions::hold);
    connect(more_, &Button::clicked, this, [this] { menu_->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
    connect(&editing_, &Editing::timerChanged, this, &MeetingActions::reload);
    MeetingActions::reload();
}

void MeetingActions::reload()
{
    if (!meeting())
        return;
    start_->setVisible(canStart());
    held_->setVisible(meeting()->state == MeetingState::Planned && part_ != MeetingPart::Before);
    const bool first = part_ == MeetingPart::After;
    if (held_->property("kind").isValid() != first) {
        held_->setProperty("kind", first ? QVariant(QStringLiteral("primary")) : QVariant());
        held_->style()->unpolish(held_);
        held_->style()->polish(held_);
        held_->updateGeometry();
    }
    showMenu();
    appear(panel_ != nullptr);
}

void MeetingActions::setPart(MeetingPart part)
{
    part_ = part;
    reload();
}

/// On its own day, until it goes on.
bool MeetingActions::canStart() const
{
    const QDate today = editing_.now().toTimeZone(meetingwords::zoneOf(*meeting())).date();
    return meeting()->state == MeetingState::Planned && rhythm::day(*meeting()) == today && part_ != MeetingPart::After
        && !editing_.timerOf(id_).hasBegun();
}

void MeetingActions::fillMenu()
{
    const auto add = [this](const char *name, const QString &text, auto act) {
        QAction *action = menu_->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    markHeld_ = add("markHeld", tr("Mark as held"), &MeetingActions::hold);
    move_ = add("move", tr("Move or change…"), [this] { open(timePanel()); });
    skip_ = add("skip", tr("Skip…"), [this] { open(reasonPanel(true)); });
    cancel_ = add("cancel", tr("Cancel the meeting…"), [this] { open(reasonPanel(false)); });
    reopen_ = add("reopen", tr("Open again"), [this] {
        closePanel();
        editing_.perform(tr("Open a meeting again"), edits::reopenMeeting(editing_.mentorship(), id_));
    });
    menu_->addSeparator();
    add("removeMeeting", tr("Remove the meeting"), [this] {
        editing_.flush();
        editing_.remove(tr("Remove a meeting"), id_);
    })->setToolTip(tr("With its agenda and everything written around it"));
    menu_->setToolTipsVisible(true);
}

void MeetingActions::showMenu()
{
    const bool planned = meeting()->state == MeetingState::Planned;
    markHeld_->setVisible(planned && part_ == MeetingPart::Before);
    move_->setVisible(meeting()->state != MeetingState::Held);
    skip_->setVisible(planned);
    cancel_->setVisible(planned);
    reopen_->setVisible(!planned);
}

void MeetingActions::start()
{
    editing_.flush();
    closePanel();
    editing_.setTimer(timer::begun(editing_.timerOf(id_), editing_.now()));
    emit started();
}

void MeetingActions::hold()
{
    editing_.flush();
    closePanel();
    editing_.perform(tr("Hold a meeting"), edits::holdMeeting(editing_.mentorship(), id_, editing_.now()));
}

QWidget *MeetingActions::timePanel()
{
    auto *time = new MeetingTime(editing_, id_);
    connect(time, &MeetingTime::done, this, &MeetingActions::closePanel);
    return time;
}

QWidget *MeetingActions::reasonPanel(bool skip)
{
    auto *reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("reason"));
    reason->setMaxLength(int(rules::longestLine));
    auto *confirm = new Button(skip ? tr("Skip this meeting") : tr("Cancel this meeting"));
    confirm->setObjectName(QStringLiteral("confirmPutOff"));
    auto *keep = Button::quiet(tr("Keep it"));
    connect(confirm, &Button::clicked, this, [this, skip, reason] { putOff(skip, reason->text()); });
    connect(reason, &QLineEdit::returnPressed, this, [this, skip, reason] { putOff(skip, reason->text()); });
    connect(keep, &Button::clicked, this, &MeetingActions::closePanel);
    auto *card = new Card;
    card->add(new Labelled(
        skip ? tr("Why is it skipped?") : tr("Why is it cancelled?"), tr("One line, or nothing."), reason));
    card->add(new Flow({confirm, keep}));
    auto *panel = new QWidget;
    panel->setLayout(Page::asWideAsText(card));
    panel->layout()->setContentsMargins(0, 0, 0, 0);
    panel->setFocusProxy(reason);
    return panel;
}

void MeetingActions::open(QWidget *panel)
{
    closePanel();
    panel_ = panel;
    column_->addWidget(panel_);
    appear(true);
    panel_->show();
    panel_->focusProxy()->setFocus();
}

void MeetingActions::closePanel()
{
    if (!panel_)
        return;
    editing_.flush();
    QWidget *panel = std::exchange(panel_, nullptr);
    panel->hide();
    panel->setParent(nullptr);
    panel->deleteLater();
    hide();
}

void MeetingActions::putOff(bool skip, const QString &reason)
{
    const bool done = skip
        ? editing_.perform(tr("Skip a meeting"), edits::skipMeeting(editing_.mentorship(), id_, reason))
        : editing_.perform(tr("Cancel a meeting"), edits::cancelMeeting(editing_.mentorship(), id_, reason));
    if (done)
        closePanel();
}
