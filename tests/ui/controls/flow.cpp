// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flow.h"

#include "tests/support/test.h"

#include <QWidget>

namespace {

/// A holder with three widgets of 100 × 20, 10 apart, in this width.
struct Three
{
    explicit Three(int width)
    {
        auto *flow = new Flow(&holder);
        flow->setSpacing(10);
        for (QWidget *&each : widgets) {
            each = new QWidget;
            each->setFixedSize(100, 20);
            flow->addWidget(each);
        }
        holder.resize(width, 200);
        flow->activate();
    }

    [[nodiscard]] QPoint at(int index) const { return widgets[size_t(index)]->pos(); }
    [[nodiscard]] Flow &flow() const { return *static_cast<Flow *>(holder.layout()); }

    QWidget holder;
    std::array<QWidget *, 3> widgets{};
};

} // namespace

TEST_CASE("What has room stands in one line, the rest goes on below")
{
    const Three roomy(320);
    CHECK(roomy.at(2) == QPoint(220, 0));
    CHECK(roomy.flow().heightForWidth(320) == 20);
    const Three narrow(319);
    CHECK(narrow.at(1) == QPoint(110, 0));
    CHECK(narrow.at(2) == QPoint(0, 30));
    CHECK(narrow.flow().heightForWidth(319) == 50);
    const Three least(40);
    CHECK(least.at(2) == QPoint(0, 60));
}

TEST_CASE("A flow asks for one line and needs only its widest widget")
{
    const Three three(320);
    CHECK(three.flow().sizeHint() == QSize(320, 20));
    CHECK(three.flow().minimumSize() == QSize(100, 20));
    three.flow().setContentsMargins(5, 6, 7, 8);
    CHECK(three.flow().sizeHint() == QSize(332, 34));
    CHECK(three.flow().heightForWidth(332) == 34);
    CHECK(three.flow().heightForWidth(331) == 64);
}

TEST_CASE("Hidden widgets take no room")
{
    const Three three(320);
    three.widgets[0]->hide();
    three.flow().invalidate();
    three.flow().activate();
    CHECK(three.at(1) == QPoint(0, 0));
    CHECK(three.flow().sizeHint() == QSize(210, 20));
}

TEST_CASE("A low widget stands on the middle of its line")
{
    const Three three(320);
    three.widgets[1]->setFixedSize(100, 60);
    three.flow().invalidate();
    three.flow().activate();
    CHECK(three.at(0) == QPoint(0, 20));
    CHECK(three.at(1) == QPoint(110, 0));
}
