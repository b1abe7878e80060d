// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalgrouping.h"

#include "core/mentoring/packs/promptof.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/words/words.h"

#include <array>

namespace {

struct JournalGroupingWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalGrouping)
};

QString ago(int months)
{
    static constexpr std::array spelled{
        QT_TRANSLATE_NOOP("JournalGrouping", "A month ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Two months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Three months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Four months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Five months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Six months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Seven months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Eight months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Nine months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Ten months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "Eleven months ago"),
        QT_TRANSLATE_NOOP("JournalGrouping", "A year ago"),
    };
    if (months >= 1 && months <= int(spelled.size()))
        return JournalGroupingWords::tr(spelled.at(size_t(months) - 1));
    return months % 12 == 0 ? JournalGroupingWords::tr("%1 years ago").arg(months / 12)
                            : JournalGroupingWords::tr("%1 months ago").arg(months);
}

} // namespace

JournalGrouping::JournalGrouping(Editing &editing) :
    editing_(editing), phases_(editing.mentorship()), today_(editing.today())
{ }

void JournalGrouping::set(By by)
{
    by_ = by;
    follow();
}

bool JournalGrouping::follow()
{
    const journal::Phases phases(editing_.mentorship());
    const bool moved = (by_ == By::Phase && !(phases == phases_)) || (by_ == By::Day && today_ != editing_.today());
    phases_ = phases;
    today_ = editing_.today();
    return moved;
}

bool JournalGrouping::wants(const Reflection &entry) const
{
    return by_ != By::Day || group(entry) > 0;
}

bool JournalGrouping::isBefore(const Reflection &a, const Reflection &b) const
{
    if (by_ == By::Nothing)
        return a.writtenAt > b.writtenAt;
    const int groupOfA = group(a);
    const int groupOfB = group(b);
    return groupOfA != groupOfB ? groupOfA < groupOfB : a.writtenAt < b.writtenAt;
}

QString JournalGrouping::heading(const Reflection &entry) const
{
    switch (by_) {
    case By::Nothing:
        return {};
    case By::Phase:
        return words::word(phases_.of(editing_.mentorship(), entry));
    case By::Prompt: {
        const QString prompt = reflectionwords::prompt(editing_.mentorship(), entry);
        return prompt.isEmpty() ? JournalGroupingWords::tr("Without a prompt") : prompt;
    }
    case By::Day:
        return ago(group(entry));
    }
    return {};
}

int JournalGrouping::group(const Reflection &entry) const
{
    switch (by_) {
    case By::Nothing:
        return 0;
    case By::Phase:
        return static_cast<int>(phases_.of(editing_.mentorship(), entry));
    case By::Prompt: {
        const Pack &pack = builtInPack(editing_.mentorship().programme().pack);
        return prompts::place(pack, prompts::of(pack, entry).list, entry.prompt);
    }
    case By::Day:
        return journal::monthsAgo(journal::day(editing_.mentorship(), entry), today_);
    }
    return 0;
}
