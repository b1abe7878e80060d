// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingactions.h"

#include "core/mentoring/rules.h"
#include "ui/meetingwords.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/momentedit.h"

#include <QLineEdit>
#include <QStyle>

MeetingActions::MeetingActions(Editing &editing, Id<Meeting> id, QWidget *parent) :
    Input(parent), editing_(editing), id_(id), column_(new QVBoxLayout(this)), held_(new Button(tr("Mark as held"))),
    time_(Button::quiet(tr("Move"))), skip_(Button::quiet(tr("Skip"))),
    cancel_(Button::quiet(tr("Cancel the meeting"))), reopen_(Button::quiet(tr("Open again")))
{
    held_->setObjectName(QStringLiteral("held"));
    time_->setObjectName(QStringLiteral("move"));
    skip_->setObjectName(QStringLiteral("skip"));
    cancel_->setObjectName(QStringLiteral("cancel"));
    reopen_->setObjectName(QStringLiteral("reopen"));
    time_->setToolTip(tr("Another day or time, place or length"));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(theme::space(0.5));
    column_->addLayout(new Flow({held_, time_, skip_, cancel_, reopen_}));
    connect(held_, &Button::clicked, this, [this] {
        editing_.flush();
        closePanel();
        editing_.perform(tr("Hold a meeting"), edits::holdMeeting(editing_.mentorship(), id_, editing_.now()));
    });
    connect(reopen_, &Button::clicked, this, [this] {
        closePanel();
        editing_.perform(tr("Open a meeting again"), edits::reopenMeeting(editing_.mentorship(), id_));
    });
    connect(time_, &Button::clicked, this, [this] { open(timePanel()); });
    connect(skip_, &Button::clicked, this, [this] { open(reasonPanel(true)); });
    connect(cancel_, &Button::clicked, this, [this] { open(reasonPanel(false)); });
    MeetingActions::reload();
}

void MeetingActions::reload()
{
    if (!meeting())
        return;
    const bool planned = meeting()->state == MeetingState::Planned;
    const bool held = meeting()->state == MeetingState::Held;
    held_->setVisible(planned);
    time_->setVisible(!held);
    skip_->setVisible(planned);
    cancel_->setVisible(planned);
    reopen_->setVisible(!planned);
}

void MeetingActions::setHoldingFirst(bool first)
{
    held_->setProperty("kind", first ? QVariant(QStringLiteral("primary")) : QVariant());
    held_->style()->unpolish(held_);
    held_->style()->polish(held_);
    held_->updateGeometry();
}

QWidget *MeetingActions::timePanel()
{
    auto *when = new MomentEdit(meetingwords::zoneOf(*meeting()));
    when->setObjectName(QStringLiteral("when"));
    when->setMoment(meeting()->startsAt);
    auto *confirm = new Button(tr("Move the meeting"));
    confirm->setObjectName(QStringLiteral("confirmMove"));
    connect(confirm, &Button::clicked, this, [this, when] { move(when->moment()); });
    auto *done = Button::quiet(tr("Close"));
    connect(done, &Button::clicked, this, &MeetingActions::closePanel);
    auto *remove = Button::quiet(tr("Remove the meeting"));
    remove->setObjectName(QStringLiteral("removeMeeting"));
    remove->setToolTip(tr("With its agenda and everything written around it"));
    connect(remove, &Button::clicked, this, [this] {
        editing_.flush();
        editing_.remove(tr("Remove a meeting"), id_);
    });
    auto *place = new LineField(
        editing_,
        tr("Change the place"),
        [this] { return meeting() ? meeting()->place : QString(); },
        [this](const QString &text) { return edits::write(editing_.mentorship(), id_, &Meeting::place, text); });
    place->editor()->setObjectName(QStringLiteral("place"));
    auto *minutes = new NumberField(
        editing_,
        tr("Change the length"),
        5,
        1440,
        15,
        tr("min"),
        [this] { return meeting() ? meeting()->minutes : 60; },
        [this](int value) { return edits::write(editing_.mentorship(), id_, &Meeting::minutes, value); });

    auto *card = new Card;
    card->add(new Flow({new Labelled(tr("When"), {}, when), new Labelled(tr("Length"), {}, minutes)}));
    card->add(new Labelled(tr("Place"), {}, place));
    card->add(new Flow({confirm, done, remove}));
    card->setFocusProxy(when);
    return card;
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
    card->setFocusProxy(reason);
    return card;
}

void MeetingActions::open(QWidget *panel)
{
    closePanel();
    panel_ = panel;
    panel_->setMaximumWidth(theme::space(36));
    column_->addWidget(panel_);
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
}

void MeetingActions::move(const QDateTime &moment)
{
    editing_.flush();
    if (editing_.perform(tr("Move a meeting"), edits::moveMeeting(editing_.mentorship(), id_, moment)))
        closePanel();
}

void MeetingActions::putOff(bool skip, const QString &reason)
{
    const bool done = skip
        ? editing_.perform(tr("Skip a meeting"), edits::skipMeeting(editing_.mentorship(), id_, reason))
        : editing_.perform(tr("Cancel a meeting"), edits::cancelMeeting(editing_.mentorship(), id_, reason));
    if (done)
        closePanel();
}
