// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counting/counts.h"
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/table/stopwatch.h"

#include <QAbstractListModel>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>

// The page with the longest list, the journal.
namespace bench {

namespace {

constexpr int pagesScrolled = 60;

class VectorModel final : public QAbstractListModel
{
public:
    explicit VectorModel(const std::vector<QString> &rows) : rows_(rows) { }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(rows_.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows_[size_t(index.row())]) : QVariant();
    }

private:
    const std::vector<QString> &rows_;
};

void scroll(QListView &list, int pages)
{
    for (int page = 0; page < pages; ++page) {
        QScrollBar *bar = list.verticalScrollBar();
        if (bar->value() == bar->maximum())
            list.scrollToTop();
        else
            bar->setValue(bar->value() + bar->pageStep());
        settle();
    }
}

class Journal
{
public:
    explicit Journal(const QString &path) : desk_(path) { open(); }
    void forget()
    {
        desk_.window().openMentorship(desk_.mentorship().id());
        settle();
    }
    void open()
    {
        desk_.window().goTo({PageId::Journal, {}});
        settle();
    }
    [[nodiscard]] QListView &list()
    {
        return *desk_.window()
                    .findChild<QWidget *>(QStringLiteral("entries"))
                    ->window()
                    ->findChild<QListView *>(QStringLiteral("entries"));
    }
    [[nodiscard]] std::vector<QString> texts()
    {
        std::vector<QString> all;
        for (const auto &[id, entry] : desk_.mentorship().all<Reflection>())
            all.push_back(entry.text);
        return all;
    }

private:
    Desk desk_;
};

/// Qt's list over the same texts, in a window as large.
class PlainList
{
public:
    explicit PlainList(std::vector<QString> rows) : rows_(std::move(rows))
    {
        window_.resize(1000, 600);
        window_.show();
        open();
    }
    void forget()
    {
        delete list_;
        settle();
    }
    void open()
    {
        list_ = new QListView;
        list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list_->setModel(new VectorModel(rows_));
        list_->model()->setParent(list_);
        window_.addWidget(list_);
        window_.setCurrentWidget(list_);
        settle();
    }
    [[nodiscard]] QListView &list() { return *list_; }

private:
    std::vector<QString> rows_;
    QStackedWidget window_;
    QListView *list_ = nullptr;
};

} // namespace

Group listGroup()
{
    return {"list", {1'000, 10'000, 100'000}, {1'000, 10'000}, [](const Shelf &shelf, int size) {
                const Lazy<Journal> journal([shelf, size] {
                    return std::make_unique<Journal>(shelf.copy(shelf.tall(size), QStringLiteral("list.peili")));
                });
                const Lazy<PlainList> plain([journal] { return std::make_unique<PlainList>(journal->texts()); });
                std::vector<Line> lines(3);
                lines[0].what = "list page, opened";
                lines[0].floor = "a bare QListView";
                lines[0].ours = [journal] {
                    journal->forget();
                    return millisecondsOf([&] { journal->open(); });
                };
                lines[0].bare = [plain] {
                    plain->forget();
                    return millisecondsOf([&] { plain->open(); });
                };
                lines[0].ratio = 1.3;
                lines[0].times = 9;
                lines[1].what = "list page, scrolled a page";
                lines[1].floor = "a bare QListView";
                lines[1].ours = [journal] {
                    return millisecondsOf([&] { scroll(journal->list(), pagesScrolled); }) / pagesScrolled;
                };
                lines[1].bare = [plain] {
                    return millisecondsOf([&] { scroll(plain->list(), pagesScrolled); }) / pagesScrolled;
                };
                lines[1].ratio = 1.3;
                lines[1].times = 5;
                lines[2].what = "list page, scrolled, statements";
                lines[2].ours = [journal] { return double(countsOf([&] { scroll(journal->list(), 5); }).statements); };
                lines[2].unit = "statements";
                lines[2].most = -1;
                lines[2].times = 3;
                return lines;
            }};
}

} // namespace bench
