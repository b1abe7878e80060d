// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/edits/edits.h"
#include "tests/support/storytexts.h"

class Notebook;

/// A small believable mentorship that is made with the verbs of edits.h on fixed days, as far as a test
/// needs it.
namespace story {

/// How far the story has come; each chapter includes those before.
enum class Chapter {
    Begun,      ///< two people, a frame; 1 September 2025 to 30 June 2026, Helsinki
    Prepared,   ///< aims, expectations, three goals (one private) with a first rating
    Acquainted, ///< introduced, agreement signed by both, decided to go on
    Planned,    ///< ten meetings every four weeks from 17 September 15:00 on
    Begins,     ///< the first meeting was held, with topics, promises, notes and reflections
    HalfWay,    ///< four meetings held, one skipped, learning under way, the mid-point reviewed
    Through,    ///< all meetings held
    Evaluated,  ///< both evaluated, goals rated again, commitments made
    Closed,     ///< closed on 30 June 2026
    LookedBack  ///< looked back after 1, 3 and 6 months
};

/// UTC, from ISO 8601: at("2025-09-17T12:00").
[[nodiscard]] QDateTime at(const char *iso);
[[nodiscard]] QDate on(const char *iso);

/// The mentorship with the edit applied; fails the test when the verb refused or the notebook would.
[[nodiscard]] Mentorship after(const Mentorship &mentorship, const edits::Edit &edit);

/// All records of one type, in a list of their own that stays while the mentorship changes.
template <class R>
[[nodiscard]] std::vector<R> allOf(const Mentorship &mentorship)
{
    return mentorship.sorted<R>([](const R &) { return true; }, [](const R &, const R &) { return false; });
}

class Story
{
public:
    explicit Story(Chapter chapter = Chapter::LookedBack, Language language = Language::English,
                   Form form = Form::Mentoring);

    [[nodiscard]] const Mentorship &now() const { return now_; }
    operator const Mentorship &() const { return now_; }

    [[nodiscard]] Id<Person> mentee() const { return mentee_; }
    [[nodiscard]] Id<Person> mentor() const { return mentor_; }
    [[nodiscard]] QString says(const char *key) const { return text(language_, key); }

    /// The planned, held and skipped meetings in time, and the goals in their order.
    [[nodiscard]] Id<Meeting> meeting(int index) const;
    [[nodiscard]] Id<Goal> goal(int index) const;
    [[nodiscard]] Id<Clause> clause(const QString &key) const;

    /// Applies what a verb answered, and fails the test when it refused or the notebook would.
    Story &does(const edits::Edit &edit);

    /// Everything that happened, in order.
    [[nodiscard]] const std::vector<Changeset> &history() const { return history_; }

    /// Commits the history to a notebook.
    void tell(Notebook &notebook) const;

private:
    void begin(Form form);
    void prepare();
    void acquaint();
    void plan();
    void holdFirst();
    void liveToTheMiddle();
    void liveToTheEnd();
    void evaluate();
    void close();
    void lookBack();
    void answer(Id<Person> who, Occasion occasion, const char *prompt, const char *key, const QDateTime &when,
                bool shared, Id<Meeting> meeting = {});
    void review(Id<Person> who, Review review, const char *prompt, const char *key, QDate when, bool shared);

    Mentorship now_;
    Language language_;
    Id<Person> mentee_;
    Id<Person> mentor_;
    std::vector<Changeset> history_;
};

} // namespace story
