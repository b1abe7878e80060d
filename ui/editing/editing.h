// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/edits/edits.h"
#include "core/mentoring/views/meetingtimer.h"
#include "core/notebook.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <vector>

struct Journey;

/// What the pages work with: the mentorship that is open, who is writing, what time it is, and the way to
/// change something. Every change goes through `perform` and can be undone.
class Editing : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `clock` gives the time now; tests and pictures bring their own.
    Editing(Notebook &notebook, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] Notebook &notebook() { return notebook_; }

    /// The open mentorship, without everything private while that is hidden: whatever reads here shows nothing
    /// that may not be seen. Without a mentorship it is empty and its id null.
    [[nodiscard]] const Mentorship &mentorship() const { return hidesPrivate_ ? seen_ : *mentorship_; }
    [[nodiscard]] bool hasMentorship() const { return !mentorship_->id().isNull(); }

    /// Where the open mentorship stands; what is hidden counts, too.
    [[nodiscard]] Journey journey() const;

    /// Whether everything private is hidden, because others look at the screen. Meanwhile nothing private can be
    /// written either.
    [[nodiscard]] bool hidesPrivate() const { return hidesPrivate_; }
    void setHidesPrivate(bool hides);

    /// Opens another mentorship of the notebook; undo goes back no further than this. While something waits to be kept,
    /// this one stays open.
    void open(Id<Programme> id);

    /// Who is writing. A pair may sit at one laptop: either can.
    [[nodiscard]] Id<Person> actor() const { return actor_; }
    void setActor(Id<Person> person);
    [[nodiscard]] Role actorRole() const;

    /// The names of everyone but `person`, for "Shared with …".
    [[nodiscard]] QString othersThan(Id<Person> person) const;
    [[nodiscard]] QString nameOf(Id<Person> person) const;
    [[nodiscard]] const Pack &pack() const;

    /// The bytes of a picture that may be seen, or none.
    [[nodiscard]] QByteArray picture(const QString &hash) const;

    [[nodiscard]] QDateTime now() const { return clock_().toUTC(); }
    [[nodiscard]] QDate today() const { return clock_().date(); }

    /// The clock at the table for this meeting; one that stands before the beginning when another goes on, or none.
    [[nodiscard]] MeetingTimer timerOf(Id<Meeting> meeting) const;
    void setTimer(const MeetingTimer &timer);

    /// Carries an edit out as one undo step called `what`. False when it was refused or failed; then
    /// `failed` has said why. Edits with the same `session` (not 0) become one step. What the disk did not take waits.
    bool perform(const QString &what, const edits::Edit &edit, int session = 0);

    /// An edit that the disk did not take. What was typed (with a session) is tried again with each flush; another act
    /// only when the person wants it, who may have thought better of it.
    struct Waiting
    {
        QString what;
        Changeset changeset;
        int session;
        Error why;
        bool isNew = true; ///< since the last flush began
    };
    [[nodiscard]] const std::vector<Waiting> &waiting() const { return waiting_; }

    /// What a failure to save is about, whatever was to be saved.
    [[nodiscard]] static QString saving() { return QStringLiteral("saving"); }

    /// Removes a record as one undo step. It stays in the trash for a while.
    template <class R>
    bool remove(const QString &what, Id<R> id)
    {
        return perform(what, edits::trash(mentorship(), id, actor(), now()));
    }

    /// A new number for `session`.
    [[nodiscard]] int newSession() { return ++sessions_; }

    /// Asks every field to keep what was typed, now, and tries again what no field holds any more. False while
    /// something typed still waits: then whatever holds it had better stay.
    bool flush();

    /// The same, and does again what else waits.
    void tryAgain();

    void undo();
    void redo();
    [[nodiscard]] QUndoStack &stack() { return stack_; }

signals:
    void changed(const Changeset &changeset); ///< in the open mentorship, as far as it is seen
    void hidesPrivateChanged(bool hides);     ///< everything on the screen has to be shown anew
    void timerChanged();
    void opened();
    void actorChanged();
    void failed(const Error &error, const QString &about = {}); ///< `about`: what was refused, or `saving`
    void succeeded(const QString &what);                        ///< it is in the notebook
    void flushing();

private:
    void take(const Changeset &changeset);
    void look();
    [[nodiscard]] bool carryOut(const QString &what, const edits::Edit &edit, int session);
    [[nodiscard]] Result<void> commit(const QString &what, const Changeset &changeset);
    void wait(Waiting waiting);
    void retry(const std::function<bool(const Waiting &)> &wanted);

    Notebook &notebook_;
    Clock clock_;
    QUndoStack stack_;
    const Mentorship none_;
    const Mentorship *mentorship_ = &none_;
    Mentorship seen_; ///< what may be seen of it while private things are hidden; else empty
    bool hidesPrivate_ = false;
    MeetingTimer timer_;
    Id<Programme> openId_; ///< stays when the mentorship is erased, so that undo can bring it back
    Id<Person> actor_;
    std::vector<Waiting> waiting_;
    int sessions_ = 0;
};
