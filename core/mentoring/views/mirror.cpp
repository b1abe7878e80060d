// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/mirror.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/packs/mirrorpairs.h"
#include "core/mentoring/packs/promptof.h"
#include "core/mentoring/views/journal.h"

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
        const prompts::Listed asked = r.author == author ? prompts::of(pack, r) : prompts::Listed{};
        if (asked.prompt && !r.text.trimmed().isEmpty())
            answers.push_back(
                {asked.list, r.prompt, r.text, journal::day(mentorship, r), r.visibility, id.uuid(), r.meeting});
    }
    for (const auto &[id, e] : mentorship.all<Evaluation>()) {
        const prompts::Listed asked = e.author == author ? prompts::of(pack, e) : prompts::Listed{};
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
    const std::vector<PromptPair> &pairs = builtInMirrorPairs(pack.id);
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
        return prompts::place(pack, a.list, a.prompt) < prompts::place(pack, b.list, b.prompt);
    });
    return threads;
}

Strengths strengths(const Mentorship &mentorship, Id<Person> person)
{
    const Pack &pack = builtInPack(mentorship.programme().pack);
    const std::vector<PromptPair> &pairs = builtInMirrorPairs(pack.id);
    Strengths strengths;
    for (const Person &other : forms::people(mentorship)) {
        for (const auto &[id, e] : mentorship.all<Evaluation>()) {
            if (e.author == other.id && other.id != person && isShared(e) && !e.text.trimmed().isEmpty()
                && isAboutOthers(pairs, {prompts::listOf(e.review), e.prompt}))
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
