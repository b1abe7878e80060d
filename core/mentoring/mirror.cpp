// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/mirror.h"

#include "core/mentoring/asked.h"
#include "core/mentoring/forms.h"
#include "core/mentoring/journal.h"
#include "core/mentoring/pairs.h"

namespace mirror {

namespace {

/// The prompt on which a subject began.
PromptName rootOf(const std::vector<PromptPair> &pairs, PromptName name)
{
    const auto isTo = [&](const PromptPair &pair) { return pair.now == name; };
    for (auto pair = std::find_if(pairs.begin(), pairs.end(), isTo); pair != pairs.end();
         pair = std::find_if(pairs.begin(), pairs.end(), isTo))
        name = pair->then;
    return name;
}

/// Whether a prompt asks what one sees in the others.
bool isAboutOthers(const std::vector<PromptPair> &pairs, const PromptName &name)
{
    return std::any_of(
        pairs.begin(), pairs.end(), [&](const PromptPair &pair) { return pair.seenByOthers && pair.now == name; });
}

/// Everything that a person answered to prompts, the earliest first.
std::vector<Words> answersOf(const Mentorship &mentorship, const Pack &pack, Id<Person> author)
{
    std::vector<Words> answers;
    for (const auto &[id, r] : mentorship.all<Reflection>()) {
        const asked::Asked asked = r.author == author ? asked::by(pack, r) : asked::Asked{};
        if (asked.prompt && !r.text.trimmed().isEmpty())
            answers.push_back(
                {asked.list, r.prompt, r.text, journal::day(mentorship, r), r.visibility, id.uuid(), r.meeting});
    }
    for (const auto &[id, e] : mentorship.all<Evaluation>()) {
        const asked::Asked asked = e.author == author ? asked::by(pack, e) : asked::Asked{};
        if (asked.prompt && !e.text.trimmed().isEmpty())
            answers.push_back({asked.list, e.prompt, e.text, e.answeredOn, e.visibility, id.uuid(), {}});
    }
    std::stable_sort(answers.begin(), answers.end(), [](const Words &a, const Words &b) { return a.on < b.on; });
    return answers;
}

} // namespace

std::vector<Thread> threads(const Mentorship &mentorship, Id<Person> author)
{
    const Pack &pack = builtInPack(mentorship.programme().pack);
    const std::vector<PromptPair> &pairs = builtInPairs(pack.id);
    std::map<PromptName, Thread> bySubject;
    for (const Words &words : answersOf(mentorship, pack, author)) {
        if (isAboutOthers(pairs, {words.list, words.prompt}))
            continue;
        const PromptName root = rootOf(pairs, {words.list, words.prompt});
        Thread &thread = bySubject[root];
        thread.list = root.list;
        thread.prompt = root.key;
        thread.words.push_back(words);
    }
    std::vector<Thread> threads;
    for (const auto &[root, thread] : bySubject) {
        if (thread.words.front().on < thread.words.back().on)
            threads.push_back(thread);
    }
    std::stable_sort(threads.begin(), threads.end(), [&](const Thread &a, const Thread &b) {
        return asked::place(pack, a.list, a.prompt) < asked::place(pack, b.list, b.prompt);
    });
    return threads;
}

Strengths strengths(const Mentorship &mentorship, Id<Person> person)
{
    const Pack &pack = builtInPack(mentorship.programme().pack);
    const std::vector<PromptPair> &pairs = builtInPairs(pack.id);
    Strengths strengths;
    for (const Person &other : forms::people(mentorship)) {
        for (const auto &[id, e] : mentorship.all<Evaluation>()) {
            if (e.author == other.id && other.id != person && e.visibility == Visibility::Shared
                && !e.text.trimmed().isEmpty() && isAboutOthers(pairs, {asked::listOf(e.review), e.prompt}))
                strengths.seen.push_back({other.id, e.text, e.answeredOn});
        }
    }
    for (const Words &words : answersOf(mentorship, pack, person)) {
        const bool isOwn = std::any_of(pairs.begin(), pairs.end(), [&](const PromptPair &pair) {
            return pair.seenByOthers && pair.then == PromptName{words.list, words.prompt};
        });
        if (isOwn)
            strengths.own = words;
    }
    return strengths;
}

} // namespace mirror
