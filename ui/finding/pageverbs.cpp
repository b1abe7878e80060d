// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/pageverbs.h"

#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/rhythm.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>

#include <array>

namespace pageverbs {

namespace {

template <PageId page>
std::optional<Place> on(const Editing &)
{
    return Place{page, {}};
}

std::optional<Place> nextMeeting(const Editing &editing)
{
    const std::optional<Meeting> next = rhythm::next(editing.mentorship());
    return next ? std::optional(Place{PageId::Dialogue, next->id.uuid()}) : std::nullopt;
}

/// The next meeting once its day has come.
std::optional<Place> meetingToHold(const Editing &editing)
{
    const std::optional<Meeting> next = rhythm::next(editing.mentorship());
    return next && edits::holdMeeting(editing.mentorship(), next->id, editing.now()) ? nextMeeting(editing)
                                                                                     : std::nullopt;
}

std::optional<Place> lastHeld(const Editing &editing)
{
    const std::optional<Meeting> last = rhythm::lastHeld(editing.mentorship(), editing.now());
    return last ? std::optional(Place{PageId::Dialogue, last->id.uuid()}) : std::nullopt;
}

std::optional<Place> whereGoalsAre(const Editing &editing)
{
    for (const auto &[id, goal] : editing.mentorship().all<Goal>()) {
        if (goal.author == editing.actor())
            return Place{PageId::Evaluation, id.uuid()};
    }
    return {};
}

std::optional<Place> signedAgreement(const Editing &editing)
{
    const Agreement *now = lookup::currentAgreement(editing.mentorship());
    return now && lookup::isSigned(editing.mentorship(), now->id) ? on<PageId::GetAcquainted>(editing) : std::nullopt;
}

std::optional<Place> openAgreement(const Editing &editing)
{
    return signedAgreement(editing) ? std::nullopt : on<PageId::GetAcquainted>(editing);
}

std::optional<Place> whereCommitmentsAre(const Editing &editing)
{
    for (const auto &[id, commitment] : editing.mentorship().all<Commitment>()) {
        if (commitment.author == editing.actor())
            return Place{PageId::ChangeInUse, id.uuid()};
    }
    return {};
}

std::optional<Place> whileOpen(const Editing &editing)
{
    return editing.mentorship().programme().closedOn.isValid() ? std::nullopt : on<PageId::ChangeInUse>(editing);
}

std::optional<Place> whenClosed(const Editing &editing)
{
    return whileOpen(editing) ? std::nullopt : on<PageId::ChangeInUse>(editing);
}

/// What an object name or a path of two stands for: a widget that is seen, or an entry of a menu.
QObject *findNamed(QWidget *where, const QString &name)
{
    const int slash = int(name.indexOf(QLatin1Char('/')));
    if (slash >= 0) {
        auto *outer = qobject_cast<QWidget *>(findNamed(where, name.left(slash)));
        return outer ? findNamed(outer, name.mid(slash + 1)) : nullptr;
    }
    for (QObject *found : where->findChildren<QObject *>(name)) {
        const auto *widget = qobject_cast<QWidget *>(found);
        const auto *entry = qobject_cast<QAction *>(found);
        if (widget ? widget->isVisibleTo(where) && widget->isEnabled() : entry && entry->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

std::span<const PageVerb> table()
{
    static constexpr std::array verbs{
        // clang-format off
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Write a reflection"), "reflect", on<PageId::Journal>, "reflect"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Mark the meeting as held"), "holdMeeting", meetingToHold, "parts/segment-1 held"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Start the meeting"), "", meetingToHold, "start"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Prepare the next meeting"), "answer", nextMeeting, "parts/segment-0"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Propose topics for the next meeting"), "draftAgenda", nextMeeting, "propose"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Add a topic for the next meeting"), "addTopic", nextMeeting, "addTopic"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Make a promise"), "promise", nextMeeting, "parts/segment-1 addPromise"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Write a note about the meeting"), "writeNote", nextMeeting, "parts/segment-1 sharedNote"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Move the next meeting"), "moveMeeting", nextMeeting, "move"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Skip the next meeting"), "skipMeeting", nextMeeting, "skip"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Cancel the next meeting"), "cancelMeeting", nextMeeting, "cancel"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Reflect on the last meeting"), "answer", lastHeld, "parts/segment-2"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Open the last meeting again"), "reopenMeeting", lastHeld, "reopen"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Plan meetings"), "planMeetings", on<PageId::Dialogue>, "allMeetings planMore"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Add a meeting"), "addMeeting", on<PageId::Dialogue>, "allMeetings addMeeting"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Add a goal"), "addGoal", on<PageId::Prepare>, "addGoal"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Rate my goals"), "rateGoal explainRating", whereGoalsAre, ""},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Write what I hope for"), "answer", on<PageId::Prepare>, ""},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Introduce myself"), "answer", on<PageId::GetAcquainted>, "part-0"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Draft the agreement"), "draftAgreement wordClause answerClause sign", openAgreement, "part-1 beginAgreement"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Revise the agreement"), "reviseAgreement", signedAgreement, "part-1 reviseAgreement"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Decide whether we go on"), "decide explainDecision", on<PageId::GetAcquainted>, "part-2"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Add a learning activity"), "addActivity", on<PageId::Learning>, "addActivity"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Write the mid-point review"), "evaluate", on<PageId::Evaluation>, "midPoint"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Write the final evaluation"), "evaluate", on<PageId::Evaluation>, "final"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Add a commitment"), "addCommitment", on<PageId::ChangeInUse>, "addCommitment"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Look back at what I took into use"), "lookBack", whereCommitmentsAre, ""},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Write the closing words"), "close", whileOpen, "closingWords"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Open the mentorship again"), "reopen", whenClosed, "reopen"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Choose what the summary shows"), "includeInSummary quote", on<PageId::Summary>, ""},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Save the summary as PDF"), "", on<PageId::Summary>, "savePdf"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Save the summary as ODT"), "", on<PageId::Summary>, "saveOdt"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Save the summary as HTML"), "", on<PageId::Summary>, "saveHtml"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Save the summary as Markdown"), "", on<PageId::Summary>, "saveMarkdown"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Save the certificate"), "", on<PageId::Summary>, "certificate"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Print the mentor’s page for the next meeting"), "", nextMeeting, "parts/segment-0 mentorCard"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Show the journal by phase"), "", on<PageId::Journal>, "segment-1"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Show the journal by prompt"), "", on<PageId::Journal>, "segment-2"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Show what was written on this day"), "", on<PageId::Journal>, "segment-3"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Look in the mirror"), "", on<PageId::Journal>, "segment-4"},
        PageVerb{QT_TRANSLATE_NOOP("PageVerbs", "Show learning by date"), "", on<PageId::Learning>, "segment-1"},
        // clang-format on
    };
    return verbs;
}

QString text(const PageVerb &verb)
{
    return QCoreApplication::translate("PageVerbs", verb.text);
}

void press(QWidget *page, const PageVerb &verb)
{
    for (const QString &name : QString::fromLatin1(verb.press).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QObject *found = findNamed(page, name);
        if (auto *button = qobject_cast<QAbstractButton *>(found)) {
            button->setFocus(Qt::ShortcutFocusReason);
            button->click();
        } else if (auto *action = qobject_cast<QAction *>(found); action && action->isEnabled()) {
            action->trigger();
        } else if (auto *field = qobject_cast<QWidget *>(found)) {
            field->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

} // namespace pageverbs
