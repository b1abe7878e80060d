// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "tests/bench/counting/counts.h"
#include "tests/bench/lines/bare.h"
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/table/stopwatch.h"

// One edit, until it is on the disk: a text of the journal grows by some words.
namespace bench {

namespace {

/// The entry of the journal that is written on: one of usual length.
const Reflection &entryOf(const Mentorship &mentorship)
{
    const auto &all = mentorship.all<Reflection>();
    const auto found = std::find_if(all.begin(), all.end(), [](const auto &known) {
        return known.second.text.size() > 300 && known.second.text.size() < 600;
    });
    return found->second;
}

QString longer(const QString &text, int number)
{
    return text + QStringLiteral(" Kirjoitin vielä %1.").arg(number % 1000, 3, 10, QLatin1Char('0'));
}

struct Ours
{
    explicit Ours(const QString &path) :
        notebook(opened(path)), mentorship(**notebook->mentorship(notebook->programmes().front().id)),
        entry(entryOf(mentorship))
    { }
    void edit()
    {
        if (!notebook->commit(*edits::write(mentorship, entry.id, &Reflection::text, longer(entry.text, ++number))))
            qFatal("The edit failed.");
    }

    std::unique_ptr<Notebook> notebook;
    const Mentorship &mentorship;
    const Reflection entry;
    int number = 0;
};

struct Floor
{
    Floor(const QString &path, const Reflection &written) :
        bare(path), update(bare, QStringLiteral("UPDATE reflection SET text = ?1 WHERE id = ?2")),
        begin(bare, QStringLiteral("BEGIN IMMEDIATE")), commit(bare, QStringLiteral("COMMIT")), entry(written)
    { }
    void edit()
    {
        begin.reset();
        (void)begin.step();
        update.reset();
        update.bind(1, longer(entry.text, ++number));
        update.bind(2, entry.id.text());
        (void)update.step();
        update.reset();
        commit.reset();
        (void)commit.step();
    }

    Bare bare;
    Statement update;
    Statement begin;
    Statement commit;
    const Reflection entry;
    int number = 0;
};

} // namespace

Group editGroup()
{
    return {"edit", {1'000, 10'000, 100'000}, {1'000, 10'000}, [](const Shelf &shelf, int size) {
                const Lazy<Ours> ours([shelf, size] {
                    return std::make_unique<Ours>(shelf.copy(shelf.wide(size), QStringLiteral("edit.peili")));
                });
                const Lazy<Floor> floor([shelf, size, ours] {
                    return std::make_unique<Floor>(shelf.copy(shelf.wide(size), QStringLiteral("edit-bare.peili")),
                                                   ours->entry);
                });
                const auto counted = [ours](std::int64_t Counts::*what) {
                    return [ours, what] { return double(countsOf([&] { ours->edit(); }).*what); };
                };
                const auto bareCounted = [floor](std::int64_t Counts::*what) {
                    return [floor, what] { return double(countsOf([&] { floor->edit(); }).*what); };
                };
                std::vector<Line> lines(5);
                lines[0].what = "one edit";
                lines[0].floor = "the bare commit";
                lines[0].ours = [ours] { return millisecondsOf([&] { ours->edit(); }); };
                lines[0].bare = [floor] { return millisecondsOf([&] { floor->edit(); }); };
                lines[0].ratio = 1.3;
                lines[0].times = 61;
                lines[1].what = "one edit, syncs";
                lines[1].floor = "the bare commit";
                lines[1].ours = counted(&Counts::syncs);
                lines[1].bare = bareCounted(&Counts::syncs);
                lines[1].unit = "syncs";
                lines[1].ratio = 1;
                lines[2].what = "one edit, bytes written";
                lines[2].floor = "the bare commit";
                lines[2].ours = counted(&Counts::written);
                lines[2].bare = bareCounted(&Counts::written);
                lines[2].unit = "bytes";
                lines[2].most = 12 * 1024;
                lines[2].held = 17 * 1024;
                lines[3].what = "one edit, statements";
                lines[3].ours = counted(&Counts::statements);
                lines[3].unit = "statements";
                lines[3].most = 4;
                lines[4].what = "one edit, rows read";
                lines[4].ours = counted(&Counts::rows);
                lines[4].unit = "rows";
                lines[4].most = -1;
                for (size_t i = 1; i < lines.size(); ++i)
                    lines[i].times = 5;
                return lines;
            }};
}

} // namespace bench
