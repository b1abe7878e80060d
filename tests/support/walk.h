// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook.h"
#include "tests/support/story.h"

#include <map>
#include <random>

/// Somebody who does one thing after another in a notebook, sensible or not, and remembers it as values
/// beside the notebook, so that both can be compared.
class Walk
{
public:
    using Mentorships = std::map<Id<Programme>, Mentorship>;

    Walk(Notebook &notebook, story::Chapter from);

    /// How many verbs there are; number 0 does nothing.
    [[nodiscard]] static int verbCount();
    [[nodiscard]] static const char *verbName(int verb);

    /// Does the verb to something that the seed chooses, sometimes to what isn't there or with values that
    /// can't be. Says what is wrong, if the notebook then isn't what it should be.
    [[nodiscard]] QString step(int verb, uint seed);

    /// Takes back everything since the beginning, then does it all again. Says what is wrong.
    [[nodiscard]] QString undoAll();
    [[nodiscard]] QString redoAll();

    /// What the notebook should hold of this walk's mentorships now.
    [[nodiscard]] const Mentorships &expected() const { return expected_; }
    [[nodiscard]] QString compare() const;

    [[nodiscard]] int committed() const { return int(done_.size()); }
    [[nodiscard]] int refused() const { return refused_; }

    // What verbs choose from.
    [[nodiscard]] const Mentorship &now() const { return *now_; }
    [[nodiscard]] int number(int below);
    [[nodiscard]] QString text();
    [[nodiscard]] QDate day();
    [[nodiscard]] QDateTime time();
    [[nodiscard]] QUuid anyRecord();

    template <class R>
    [[nodiscard]] Id<R> any()
    {
        const auto &all = now_->all<R>();
        if (all.empty() || number(15) == 0)
            return Id<R>::fresh();
        return std::next(all.begin(), number(int(all.size())))->first;
    }

    template <class E>
    [[nodiscard]] E one()
    {
        return static_cast<E>(number(int(Names<E>::names.size())));
    }

private:
    [[nodiscard]] QString commit(const Changeset &changeset);
    void expect(const Changeset &changeset);

    Notebook &notebook_;
    Mentorships start_;
    Mentorships expected_;
    std::vector<Changeset> done_;
    const Mentorship *now_ = nullptr;
    std::mt19937 random_;
    int refused_ = 0;
};
