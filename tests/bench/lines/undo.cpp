// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "tests/bench/counting/counts.h"
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/table/stopwatch.h"

// The largest action is to erase a mentorship of so many records; undo brings all of it back.
namespace bench {

namespace {

class Erasing
{
public:
    explicit Erasing(const QString &path) : desk_(path) { }
    void erase()
    {
        if (!desk_.editing().perform(QStringLiteral("Erase"), edits::erase(desk_.mentorship())))
            qFatal("Erasing failed.");
        settle();
    }
    void undo()
    {
        desk_.editing().undo();
        settle();
    }

private:
    Desk desk_;
};

/// The notebook alone, without a window over it.
class Committing
{
public:
    explicit Committing(const QString &path) :
        notebook_(opened(path)), erasing_(*edits::erase(**notebook_->mentorship(notebook_->programmes().front().id))),
        restoring_(inverted(erasing_))
    { }
    void erase() { commit(erasing_); }
    void restore() { commit(restoring_); }

private:
    void commit(const Changeset &changeset)
    {
        if (const auto kept = notebook_->commit(changeset); !kept)
            qFatal("%s", qPrintable(kept.error().words));
    }
    std::unique_ptr<Notebook> notebook_;
    const Changeset erasing_;
    const Changeset restoring_;
};

} // namespace

Group undoGroup()
{
    return {"undo", {1'000, 10'000, 100'000}, {1'000, 10'000}, [](const Shelf &shelf, int size) {
                const Lazy<Erasing> erasing([shelf, size] {
                    return std::make_unique<Erasing>(shelf.copy(shelf.tall(size), QStringLiteral("undo.peili")));
                });
                const Lazy<Committing> committing([shelf, size] {
                    return std::make_unique<Committing>(
                        shelf.copy(shelf.tall(size), QStringLiteral("undo-bare.peili")));
                });
                std::vector<Line> lines(2);
                lines[0].what = "undo of the largest action";
                lines[0].floor = "the commit";
                lines[0].ours = [erasing] {
                    erasing->erase();
                    return millisecondsOf([&] { erasing->undo(); });
                };
                lines[0].bare = [committing] {
                    committing->erase();
                    return millisecondsOf([&] { committing->restore(); });
                };
                lines[0].ratio = 1.2;
                lines[0].times = size > 20'000 ? 3 : 7;
                lines[1].what = "undo, statements";
                lines[1].floor = "the commit";
                lines[1].ours = [erasing] {
                    erasing->erase();
                    return double(countsOf([&] { erasing->undo(); }).statements);
                };
                lines[1].bare = [committing] {
                    committing->erase();
                    return double(countsOf([&] { committing->restore(); }).statements);
                };
                lines[1].unit = "statements";
                lines[1].ratio = 1;
                lines[1].times = 3;
                return lines;
            }};
}

} // namespace bench
