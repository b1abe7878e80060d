// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/editing.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/records/pictures.h"
#include "core/mentoring/views/journey.h"
#include "core/mentoring/edits/widened.h"
#include "core/mentoring/views/redacted.h"
#include "ui/editing/undostep.h"

#include <algorithm>
#include <iterator>

namespace {

/// Whether it is not the edit that is wrong, but the place where it should be kept.
bool isOfTheDisk(const Error &error)
{
    using enum Error::Kind;
    return error.kind == Disk || error.kind == ReadOnly || error.kind == Busy || error.kind == Damaged;
}

/// Whether two acts of the same name are about the same record, or both about a new one.
bool isOfTheSame(const Editing::Waiting &a, const Editing::Waiting &b)
{
    const Change &first = a.changeset.changes.front();
    const Change &other = b.changeset.changes.front();
    return a.what == b.what && first.was.has_value() == other.was.has_value()
        && (!first.was || uuidOf(first.any()) == uuidOf(other.any()));
}

} // namespace

Editing::Editing(Notebook &notebook, Clock clock, QObject *parent) :
    QObject(parent), notebook_(notebook), clock_(std::move(clock))
{
    connect(&notebook_, &Notebook::changed, this, &Editing::take);
}

void Editing::open(Id<Programme> id)
{
    if (!flush())
        return;
    const Result<const Mentorship *> loaded = id.isNull() ? &none_ : notebook_.mentorship(id);
    if (!loaded) {
        emit failed(loaded.error());
        return;
    }
    mentorship_ = *loaded;
    openId_ = id;
    actor_ = forms::me(*mentorship_).id;
    waiting_.clear(); // acts that nobody wanted to be tried again
    stack_.clear();
    timer_ = {};
    look();
    emit opened();
}

Journey Editing::journey() const
{
    return ::journey(*mentorship_, today());
}

void Editing::setHidesPrivate(bool hides)
{
    if (hides == hidesPrivate_)
        return;
    if (hides)
        flush(); // private words that are being typed are kept first
    hidesPrivate_ = hides;
    look();
    emit hidesPrivateChanged(hides);
}

/// Takes a new look at what may be seen.
void Editing::look()
{
    seen_ = hidesPrivate_ ? redacted::only(*mentorship_) : Mentorship();
}

MeetingTimer Editing::timerOf(Id<Meeting> meeting) const
{
    if (timer_.meeting == meeting)
        return timer_;
    MeetingTimer none;
    none.meeting = meeting;
    return none;
}

void Editing::setTimer(const MeetingTimer &timer)
{
    if (timer == timer_)
        return;
    timer_ = timer;
    emit timerChanged();
}

void Editing::setActor(Id<Person> person)
{
    if (person == actor_)
        return;
    if (flush())
        actor_ = person;
    emit actorChanged();
}

Role Editing::actorRole() const
{
    const Person *person = mentorship_->find(actor_);
    return person ? person->role : Role::Mentee;
}

QString Editing::othersThan(Id<Person> id) const
{
    QStringList names;
    for (const Person &person : forms::people(*mentorship_)) {
        if (person.id != id)
            names << person.name.section(QLatin1Char(' '), 0, 0);
    }
    return names.join(QLatin1String(", "));
}

QString Editing::nameOf(Id<Person> id) const
{
    const Person *person = mentorship_->find(id);
    return person ? person->name : QString();
}

const Pack &Editing::pack() const
{
    return builtInPack(mentorship_->programme().pack);
}

QByteArray Editing::picture(const QString &hash) const
{
    const Picture *picture = pictures::find(mentorship(), hash);
    return picture ? picture->bytes : QByteArray();
}

bool Editing::perform(const QString &what, const edits::Edit &edit, int session)
{
    // What was decided on what is seen is carried out on the whole.
    if (edit && hidesPrivate_)
        return carryOut(what, edits::widened(*mentorship_, *edit), session);
    return carryOut(what, edit, session);
}

bool Editing::carryOut(const QString &what, const edits::Edit &edit, int session)
{
    if (!edit) {
        emit failed(edit.error(), what);
        return false;
    }
    if (edit->isEmpty())
        return true;
    if (const Result<void> done = commit(what, *edit); !done) {
        if (isOfTheDisk(done.error()))
            wait({what, *edit, session, done.error()});
        return false;
    }
    std::erase_if(waiting_, [&](const Waiting &each) { return session != 0 && each.session == session; });
    stack_.push(new UndoStep(
        what, *edit, session, [this, what](const Changeset &changeset) { return commit(what, changeset); }));
    return true;
}

/// Notes it in place of what was to be done there before.
void Editing::wait(Waiting waiting)
{
    std::erase_if(waiting_, [&](const Waiting &each) {
        return each.session == waiting.session && (waiting.session != 0 || isOfTheSame(each, waiting));
    });
    waiting_.push_back(std::move(waiting));
}

void Editing::retry(const std::function<bool(const Waiting &)> &wanted)
{
    std::vector<Waiting> again;
    std::copy_if(waiting_.begin(), waiting_.end(), std::back_inserter(again), wanted);
    std::erase_if(waiting_, wanted);
    for (const Waiting &each : again)
        (void)carryOut(each.what, each.changeset, each.session);
}

bool Editing::flush()
{
    for (Waiting &each : waiting_)
        each.isNew = false;
    emit flushing();
    retry([](const Waiting &each) { return each.session != 0 && !each.isNew; });
    return std::none_of(waiting_.begin(), waiting_.end(), [](const Waiting &each) { return each.session != 0; });
}

void Editing::tryAgain()
{
    flush();
    retry([](const Waiting &each) { return each.session == 0; });
}

void Editing::undo()
{
    flush();
    stack_.undo();
}

void Editing::redo()
{
    flush();
    stack_.redo();
}

Result<void> Editing::commit(const QString &what, const Changeset &changeset)
{
    const Result<void> done = notebook_.commit(changeset);
    if (done) {
        emit succeeded(what);
    } else {
        emit failed(done.error(), isOfTheDisk(done.error()) ? saving() : what);
    }
    return done;
}

void Editing::take(const Changeset &changeset)
{
    const bool frame = changeset.touches<Programme>();
    if (frame && changeset.mentorship() == openId_ && !notebook_.mentorship(openId_)) {
        mentorship_ = &none_;
        look();
        emit opened();
    } else if (frame && changeset.mentorship() == openId_ && mentorship_ == &none_) {
        // Erasing was undone.
        mentorship_ = *notebook_.mentorship(openId_);
        look();
        emit opened();
    } else if (changeset.mentorship() == openId_) {
        look();
        emit changed(hidesPrivate_ ? redacted::only(*mentorship_, changeset) : changeset);
    }
}
