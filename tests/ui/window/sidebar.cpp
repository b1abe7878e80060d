// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "tests/features/desk.h"
#include "ui/editing/settings.h"
#include "ui/look/theme.h"
#include "ui/window/sidebardelegate.h"

#include <QAction>
#include <QListView>

using story::Chapter;
using story::Story;

namespace {

struct Bar : Desk
{
    Bar() : Desk(Story(Chapter::HalfWay), "2026-02-02T09:00"), side(window().findChild<Sidebar *>()) { REQUIRE(side); }
    ~Bar() { settings::setSidebar(settings::Sidebar::ByWidth); }

    void resize(int width)
    {
        window().setMinimumSize(1, 1);
        window().resize(width, 640);
        settle();
    }

    [[nodiscard]] QModelIndex row(PageId page) const
    {
        const QAbstractItemModel *model = side->list()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QVariant its = model->index(i, 0).data(SidebarDelegate::PageRole);
            if (its.isValid() && its.toInt() == int(page))
                return model->index(i, 0);
        }
        FAIL("No such row");
        return {};
    }

    Sidebar *side;
};

} // namespace

TEST_CASE("The sidebar takes at most a third of the window, and turns into a rail where that is too little")
{
    Bar bar;
    bar.resize(1280);
    CHECK_FALSE(bar.side->isNarrow());
    CHECK(bar.side->width() <= theme::space(15.2));
    bar.resize(theme::space(42));
    CHECK_FALSE(bar.side->isNarrow());
    CHECK(bar.side->width() < theme::space(15.2));
    CHECK(bar.side->width() * 3 <= bar.window().width());
    bar.resize(theme::space(36));
    CHECK(bar.side->isNarrow());
    CHECK(bar.side->width() <= theme::space(4));
    bar.resize(1280);
    CHECK_FALSE(bar.side->isNarrow());
}

TEST_CASE("A person narrows the sidebar, and finds it so the next time")
{
    Bar bar;
    bar.resize(1280);
    auto *fold = bar.side->findChild<QAbstractButton *>(u"foldSidebar"_s);
    REQUIRE(fold);
    const QString name = fold->accessibleName();
    QTest::mouseClick(fold, Qt::LeftButton);
    CHECK(bar.side->isNarrow());
    CHECK(fold->accessibleName() != name);
    bar.comeBack();
    CHECK(bar.window().findChild<Sidebar *>()->isNarrow());
    bar.window().findChild<Sidebar *>()->setNarrow(false);
    CHECK(settings::sidebar() == settings::Sidebar::ByWidth); // as it is by itself: nothing to remember
}

TEST_CASE("Without its name, a row of the sidebar still says which page it is and how far the pair has come")
{
    Bar bar;
    bar.side->setNarrow(true);
    const QModelIndex prepare = bar.row(PageId::Prepare);
    CHECK(prepare.data(Qt::AccessibleTextRole).toString() == u"Prepare, done"_s);
    CHECK(prepare.data(Qt::ToolTipRole).toString() == u"Prepare, done"_s);
    for (const PageId page : {PageId::Now, PageId::Journal, PageId::Summary})
        CHECK_FALSE(bar.row(page).data(Qt::ToolTipRole).toString().isEmpty());
    QSet<QString> pictures;
    for (int page = 0; page <= int(PageId::Summary); ++page)
        pictures.insert(bar.row(PageId(page)).data(SidebarDelegate::PictureRole).toString());
    CHECK(pictures.size() == int(PageId::Summary) + 1); // each its own
}

TEST_CASE("A long name stands on several lines instead of being cut")
{
    Bar bar;
    bar.resize(theme::space(42));
    QListView *list = bar.side->list();
    auto *model = list->model();
    const QModelIndex last = bar.row(PageId::ChangeInUse);
    const int before = list->visualRect(last).height();
    model->setData(last, u"Förändring och lärdomar i bruk"_s);
    bar.settle();
    CHECK(list->visualRect(last).height() > before);
}
